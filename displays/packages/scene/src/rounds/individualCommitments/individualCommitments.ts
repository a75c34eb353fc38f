import { formatNumber } from '@livesession/ui/format';
import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawPeople } from './people';
import { pledgeWords } from './words';

type Round = RoundOf<'individualCommitments'>;
const panelWidth = 620;

/** How many have committed and are witnessed, filling person by person; nothing of what they wrote. */
export const individualCommitments: RoundScene<'individualCommitments'> = {
  draw(stage, round) {
    const words = pledgeWords(stage.language);
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    const { committed, witnessed, present } = numbersOf(stage, round);
    drawPanel(stage, { ...body, width: panelWidth }, committed, witnessed, present);
    drawPeople(stage, { ...body, x: body.x + panelWidth + 60, width: body.width - panelWidth - 60 }, Math.max(present, committed), committed, witnessed);
    drawFooter(stage, words('private'));
    return told(stage, round);
  },
};

function numbersOf(stage: Stage, round: Round): { readonly committed: number; readonly witnessed: number; readonly present: number } {
  return { committed: round.detail.committed ?? 0, witnessed: round.detail.witnessed ?? 0, present: stage.session.present ?? 0 };
}

function drawPanel(stage: Stage, area: Rect, committed: number, witnessed: number, present: number): void {
  const { sketch, language, motion } = stage;
  const { theme } = sketch;
  const words = pledgeWords(language);
  const shown = Math.round(motion.value('pledges/committed', committed));
  const top = area.y + Math.max(0, (area.height - 460) / 2);
  sketch.text('pledges/count', formatNumber(shown, language), { ...area, y: top, height: 240 }, { digits: true, size: 220, weight: 700, leading: 1.05, colour: theme.ink }, { maxLines: 1 });
  sketch.text('pledges/unit', words('committed', { count: committed }), { ...area, y: top + 240, height: 60 }, { size: 46, weight: 700 }, { maxLines: 1 });
  sketch.text('pledges/of', words('ofPresent', { present }), { ...area, y: top + 304, height: 50 }, { size: 36, colour: theme.inkSoft }, { maxLines: 1 });
  sketch.text('pledges/witnessed', words('witnessed', { count: witnessed }), { ...area, y: top + 384, height: 60 }, { size: 46, weight: 700, colour: theme.accent }, { maxLines: 1 });
}

function told(stage: Stage, round: Round): Told {
  const words = pledgeWords(stage.language);
  const { committed, witnessed, present } = numbersOf(stage, round);
  return {
    label: words('label', { title: round.title, count: committed }),
    lines: [ours(`${formatNumber(committed, stage.language)} ${words('committed', { count: committed })} ${words('ofPresent', { present })}`), ours(words('witnessed', { count: witnessed })), ours(words('private'))],
    status: statusOf(stage, round),
  };
}
