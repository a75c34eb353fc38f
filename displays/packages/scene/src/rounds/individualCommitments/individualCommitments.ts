import { formatNumber } from '@livesession/ui/format';
import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, type Told } from '../../mirror';
import { drawDots } from '../../parts/dots';
import { drawFigure, figureHeight } from '../../parts/figure';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { split } from '../../parts/split';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { pledgeWords } from './words';

type Round = RoundOf<'individualCommitments'>;
const look = { size: 220 } as const;

/** How many have committed and are witnessed, filling person by person; nothing of what they wrote. */
export const individualCommitments: RoundScene<'individualCommitments'> = {
  draw(stage, round) {
    const words = pledgeWords(stage.language);
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    const { committed, witnessed, present } = numbersOf(stage, round);
    const { main, aside } = split(stage, body, { width: 560, height: 470 });
    drawPanel(stage, round, aside ?? main);
    // Nobody can be told from the dots.
    if (aside) drawDots(stage, 'people', main, { all: Math.max(present, committed), full: witnessed, begun: committed });
    drawFooter(stage, words('private'));
    return told(stage, round);
  },
};

function numbersOf(stage: Stage, round: Round): { readonly committed: number; readonly witnessed: number; readonly present: number } {
  return { committed: round.detail.committed ?? 0, witnessed: round.detail.witnessed ?? 0, present: stage.session.present ?? 0 };
}

function drawPanel(stage: Stage, round: Round, area: Rect): void {
  const { sketch, motion } = stage;
  const words = pledgeWords(stage.language);
  const { committed, witnessed, present } = numbersOf(stage, round);
  const figure = { value: motion.value('pledges/committed', committed), unit: words('committed', { count: committed }), note: words('ofPresent', { present }) };
  const last = Math.ceil(Math.max(32, sketch.large(46)) * 1.2);
  const height = figureHeight(stage, area.width, figure, look) + sketch.large(28) + last;
  const top = area.y + (sketch.orientation === 'landscape' ? Math.max(0, (area.height - height) / 2) : 0);
  const used = drawFigure(stage, 'pledges', { ...area, y: top }, figure, look);
  const rest = { ...area, y: top + used + sketch.large(28), height: last };
  sketch.text('pledges/witnessed', words('witnessed', { count: witnessed }), rest, { size: Math.max(32, sketch.large(46)), weight: 700, leading: 1.2, colour: sketch.theme.accent }, { maxLines: 1 });
}

function told(stage: Stage, round: Round): Told {
  const words = pledgeWords(stage.language);
  const { committed, witnessed, present } = numbersOf(stage, round);
  return {
    label: words('label', { title: round.title, count: committed }),
    lines: [ours(`${formatNumber(committed, stage.language)} ${words('committed', { count: committed })} ${words('ofPresent', { present })}`), ours(words('witnessed', { count: witnessed }))],
    status: statusOf(stage, round),
  };
}
