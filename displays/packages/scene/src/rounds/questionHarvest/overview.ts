import type { RecordOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

export interface Region {
  readonly id: string;
  readonly letter: string | undefined;
  readonly name: string;
  readonly questions: readonly RecordOf<'question'>[];
}

const nameLettering = { size: 28, leading: 1.2 } as const;
const lineHeight = 35;
const mostLines = 4;
const steps = [26, 22, 19, 16, 13, 11];
/** Between name and squares, and below the squares. */
const around = 18;
const countWidth = 64;
const columnGap = 40;
const narrowest = 260;

/** Every question as a small square by sub-theme; those on the screen now are filled, the others are outlines. */
export function drawOverview(stage: Stage, area: Rect, regions: readonly Region[], shown: ReadonlySet<string>): void {
  const { columns, width, height, lines, step } = gridOf(stage, area, regions);
  regions.forEach((region, at) => {
    const cell = { x: area.x + (at % columns) * (width + columnGap), y: area.y + Math.floor(at / columns) * height, width, height };
    drawRegion(stage, cell, region, shown, lines, step);
  });
}

interface Grid {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  readonly step: number;
  /** All names are there from the first word to the last. */
  readonly whole: boolean;
}

/** As many columns as leave the names whole; of those, with the largest squares. */
function gridOf(stage: Stage, area: Rect, regions: readonly Region[]): Grid {
  const most = Math.max(...regions.map((region) => region.questions.length));
  const grids = Array.from({ length: Math.min(3, regions.length) }, (_, at): Grid => {
    const columns = at + 1;
    const width = (area.width - columnGap * (columns - 1)) / columns;
    const height = Math.min(230, area.height / Math.ceil(regions.length / columns));
    const needed = Math.max(...regions.map((region) => stage.sketch.measure(region.name, nameLettering, nameWidth(width, region), mostLines).lines));
    const { lines, step } = shareOut(width, height, needed, most);
    return { columns, width, height, lines, step, whole: lines === needed };
  });
  const wide = grids.filter((grid) => grid.columns === 1 || grid.width >= narrowest);
  return wide.reduce((one, other) => (Number(other.whole) - Number(one.whole) || other.step - one.step) > 0 ? other : one);
}

/** Whole names where there is room for them beside the squares; full regions leave the names fewer lines. */
function shareOut(width: number, height: number, needed: number, most: number): { lines: number; step: number } {
  for (let lines = needed; lines > 0; lines--) {
    const squares = height - Math.max(42, lines * lineHeight) - around;
    if (squares < 16 && lines > 1) continue;
    const step = steps.find((size) => Math.ceil(most / perRowOf(width, size)) * size <= squares);
    // Below this a square is hardly seen from the back of the room: rather a shorter name.
    if (step !== undefined && (step >= 11 || lines <= 2)) return { lines, step };
  }
  return { lines: 1, step: 9 };
}

function nameWidth(width: number, region: Region): number {
  return width - indentOf(region);
}

/** The squares leave the end of their row to the number. */
function perRowOf(width: number, step: number): number {
  return Math.max(1, Math.floor((width - countWidth) / step));
}

function indentOf(region: Region): number {
  return region.letter === undefined ? 0 : 56;
}

function drawRegion(stage: Stage, area: Rect, region: Region, shown: ReadonlySet<string>, lines: number, step: number): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const id = `overview/${region.id}`;
  const indent = indentOf(region);
  if (region.letter !== undefined) {
    const badge = { x: area.x, y: area.y, width: 42, height: 42 };
    sketch.box(`${id}/badge`, badge, { fill: theme.accentSoft, radius: 10 });
    sketch.text(`${id}/letter`, region.letter, badge, { size: 28, weight: 700, colour: theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
  }
  const name = sketch.text(`${id}/name`, region.name, { x: area.x + indent, y: area.y + 3, width: nameWidth(area.width, region), height: lines * lineHeight }, nameLettering, { maxLines: lines });
  const top = Math.max(name + 3, 42) + 8;
  const count = formatNumber(region.questions.length, language);
  sketch.text(`${id}/count`, count, { x: area.x + area.width - countWidth, y: area.y + top - 8, width: countWidth, height: 38 }, { size: 30, weight: 700 }, { align: 'end', maxLines: 1 });
  drawCells(stage, id, { ...area, y: area.y + top, height: area.height - top - 10 }, region, shown, step);
}

function drawCells(stage: Stage, id: string, area: Rect, region: Region, shown: ReadonlySet<string>, step: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const perRow = perRowOf(area.width, step);
  region.questions.forEach((question, at) => {
    const rect = { x: area.x + (at % perRow) * step, y: area.y + Math.floor(at / perRow) * step, width: step - 4, height: step - 4 };
    if (rect.y + rect.height > area.y + area.height + 12) return;
    const here = shown.has(question.id);
    sketch.box(`${id}/${question.id}`, rect, { fill: here ? theme.fill : theme.paper, radius: 3, line: { colour: here ? theme.fill : theme.inkSoft, width: 2 } });
  });
}
