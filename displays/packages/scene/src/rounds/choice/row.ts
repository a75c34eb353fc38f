import type { Rect } from '../../draw';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import { drawBar, drawNumber, numberWidth, type Shown } from './bar';
import { drawSides, sidesHeight, type Sides } from './sides';

/** An option in a list of results: where it stands, what it says, how much it has. */
export interface ResultRow {
  readonly id: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly text: string;
  readonly bar: Shown;
  /** Below the bar: who stands behind the number. */
  readonly facts?: string | undefined;
  /** The bar is in three parts. */
  readonly sides?: Sides | undefined;
}

export interface RowLook {
  readonly size: number;
  readonly rankSize: number;
  readonly height: number;
  /** Text above and bar below, where there is no room for both side by side. */
  readonly stacked: boolean;
  readonly lines: number;
}

const pad = 7;
/** Under a bar that stands below its text. */
const below = 12;
const leading = 1.14;
const factsHeight = 42;
/** Free of the number beside the bar, which is taller than the bar. */
const factsGap = 9;
const barHeight = 36;

/** The largest rows of one look with which all rows fit, down to the smallest there is. */
export function rowLook(stage: Stage, area: Rect, rows: readonly ResultRow[], most: number, gap: number): RowLook {
  const { sketch } = stage;
  const stacked = sketch.orientation === 'portrait' || area.width < (rows.some((row) => row.sides) ? 1_200 : 700) || rows.some((row) => factsWidth(stage, row) > sideBar(area.width, row));
  const share = rows.length === 0 ? area.height : (area.height - gap * (rows.length - 1)) / rows.length;
  for (const size of [...(stacked ? [sketch.large(56), sketch.large(50)] : []), sketch.large(44), sketch.large(40), sketch.large(36), 32, 28].map((usual) => Math.max(28, usual))) {
    for (const lines of [2, 3]) {
      const look = { size, rankSize: Math.max(40, Math.round(size * 1.5)), stacked, lines, height: 0 };
      const height = Math.max(...rows.map((row) => neededHeight(stage, row, area.width, look)), 0);
      const cut = rows.some((row) => isCut(stage, row, area.width, look));
      if (!cut && height <= share) return { ...look, height: Math.min(Math.max(height, Math.min(share, most)), Math.max(most, height)) };
    }
  }
  // Not all fit: rows as low as their text allows, and as many of them as there is room for.
  const look = { size: 28, rankSize: 40, stacked, lines: 8, height: 0 };
  return { ...look, height: Math.max(...rows.map((row) => neededHeight(stage, row, area.width, look)), 60) };
}

export function neededHeight(stage: Stage, row: ResultRow, width: number, look: RowLook): number {
  const text = stage.sketch.measure(row.text, { size: look.size, leading }, textWidth(width, look, row), look.lines).height;
  const bar = barHeight + 12 + underBar(row);
  return pad * 2 + (look.stacked ? text + bar + below : Math.max(text, bar, look.rankSize * 1.1));
}

function isCut(stage: Stage, row: ResultRow, width: number, look: RowLook): boolean {
  return stage.sketch.measure(row.text, { size: look.size, leading }, textWidth(width, look, row), look.lines).cut;
}

function rankWidth(look: RowLook): number {
  return Math.round(look.rankSize * 1.3) + 46;
}

function underBar(row: ResultRow): number {
  return row.sides ? sidesHeight : row.facts ? factsHeight : 0;
}

/** Three parts need more room than one. */
function barWidth(width: number, look: RowLook, row: ResultRow): number {
  return look.stacked ? width - rankWidth(look) - 20 : sideBar(width, row);
}

function sideBar(width: number, row: ResultRow): number {
  return Math.round(width * (row.sides ? 0.55 : 0.34));
}

function factsWidth(stage: Stage, row: ResultRow): number {
  return row.sides ? 0 : stage.sketch.measure(row.facts ?? '', { size: 28 }, 100_000, 1).width + 2;
}

function textWidth(width: number, look: RowLook, row: ResultRow): number {
  return look.stacked ? width - rankWidth(look) - 20 : width - rankWidth(look) - barWidth(width, look, row) - 56;
}

export function drawResultRow(stage: Stage, id: string, rect: Rect, row: ResultRow, look: RowLook, appeared: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const left = rankWidth(look);
  sketch.text(`${id}/rank`, String(row.rank), { x: rect.x + 10, y: rect.y, width: left - 46, height: rect.height }, { size: look.rankSize, weight: 700, colour: theme.accent, leading: 1.1 }, { align: 'center', stand: 'middle', maxLines: 1 });
  if (row.tied) sketch.sign(`${id}/tied`, signs.equal, { x: rect.x + left - 34, y: rect.y + rect.height / 2 - 15, width: 30, height: 30 }, theme.accent);
  const bars = barHeight + underBar(row);
  const text = { x: rect.x + left + 8, y: rect.y + pad, width: textWidth(rect.width, look, row), height: rect.height - 2 * pad - (look.stacked ? bars + 12 + below : 0) };
  sketch.text(`${id}/text`, row.text, text, { size: look.size, leading }, { stand: 'middle', maxLines: look.lines });
  const width = barWidth(rect.width, look, row);
  const bar = look.stacked
    ? { x: text.x, y: rect.y + rect.height - pad - below - bars, width, height: barHeight }
    : { x: rect.x + rect.width - width - 24, y: rect.y + (rect.height - bars) / 2, width, height: barHeight };
  if (row.sides) {
    drawSides(stage, id, { ...bar, width: width - numberWidth(stage, row.bar.scale) }, row.sides, appeared);
    drawNumber(stage, id, bar, row.bar, appeared);
    return;
  }
  drawBar(stage, id, bar, row.bar, appeared);
  sketch.text(`${id}/facts`, row.facts ?? '', { ...bar, y: bar.y + barHeight + factsGap, height: factsHeight - factsGap }, { size: 28, colour: theme.inkSoft }, { maxLines: 1 });
}
