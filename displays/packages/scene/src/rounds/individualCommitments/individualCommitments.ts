import { formatNumber } from '@livesession/ui/format';
import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, type Told } from '../../mirror';
import { drawDots, drawDotSample, type DotState } from '../../parts/dots';
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
    const { main, aside } = split(stage, body, { width: 560, height: 620, most: 0.48 });
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
  const { committed, present } = numbersOf(stage, round);
  const figure = { value: motion.value('pledges/committed', committed), unit: words('committed', { count: committed }), note: words('ofPresent', { present }) };
  const rows = legendOf(stage, round);
  const height = figureHeight(stage, area.width, figure, look) + sketch.large(28) + rows.length * rowHeight(stage);
  const top = area.y + (sketch.orientation === 'landscape' ? Math.max(0, (area.height - height) / 2) : 0);
  const used = drawFigure(stage, 'pledges', { ...area, y: top }, figure, look);
  rows.forEach((row, at) => drawLegend(stage, row, { ...area, y: top + used + sketch.large(28) + at * rowHeight(stage), height: rowHeight(stage) }));
}

interface LegendRow {
  readonly state: DotState;
  readonly text: string;
}

/** What each kind of dot is, with how many there are; in a deep room the first alone, which is what the room waits for. */
function legendOf(stage: Stage, round: Round): readonly LegendRow[] {
  const words = pledgeWords(stage.language);
  const { committed, witnessed, present } = numbersOf(stage, round);
  const rows: readonly LegendRow[] = [
    { state: 'full', text: words('witnessed', { count: witnessed }) },
    { state: 'begun', text: words('alone', { count: committed - witnessed }) },
    { state: 'empty', text: words('without', { count: Math.max(0, present - committed) }) },
  ];
  return stage.sketch.compact ? rows.slice(0, 1) : rows;
}

function rowHeight({ sketch }: Stage): number {
  return Math.ceil(Math.max(28, sketch.large(36)) * 1.4);
}

function drawLegend(stage: Stage, { state, text }: LegendRow, area: Rect): void {
  const { sketch } = stage;
  const side = 24;
  drawDotSample(stage, `pledges/${state}/dot`, { x: area.x, y: area.y + (area.height - side) / 2, width: side, height: side }, state);
  sketch.text(`pledges/${state}`, text, { ...area, x: area.x + side + 16, width: area.width - side - 16 }, { size: Math.max(28, sketch.large(36)), weight: state === 'full' ? 700 : 500, leading: 1.2 }, { maxLines: 1, stand: 'middle' });
}

function told(stage: Stage, round: Round): Told {
  const words = pledgeWords(stage.language);
  const { committed, present } = numbersOf(stage, round);
  return {
    label: words('label', { title: round.title, count: committed }),
    lines: [ours(`${formatNumber(committed, stage.language)} ${words('committed', { count: committed })} ${words('ofPresent', { present })}`), ...legendOf(stage, round).map((row) => ours(row.text))],
    status: statusOf(stage, round),
  };
}
