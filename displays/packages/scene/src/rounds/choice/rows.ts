import type { Rect } from '../../draw';
import type { Stage } from '../../stage';
import { neededHeight, rowLook, type ResultRow, type RowLook } from './row';

export interface Rows {
  readonly look: RowLook;
  /** Of as many rows, from the first on, as there is room for. */
  readonly places: readonly Rect[];
}

/** Rows below each other: equally high where there is room for that, else each as its text asks, with what is left shared out. */
export function placeRows(stage: Stage, area: Rect, rows: readonly ResultRow[], usual: number, gap: number): Rows {
  const look = rowLook(stage, area, rows, usual, gap);
  const equal = rows.map(() => look.height);
  if (taken(equal, gap) <= area.height) return { look, places: below(area, equal, gap) };
  const least = rows.map((row) => Math.ceil(neededHeight(stage, row, area.width, look)));
  const count = Math.max(1, least.findLastIndex((_, at) => taken(least.slice(0, at + 1), gap) <= area.height) + 1);
  const heights = least.slice(0, count);
  const spare = Math.max(0, Math.floor((area.height - taken(heights, gap)) / count));
  return { look, places: below(area, heights.map((height) => height + spare), gap) };
}

function taken(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height + gap, -gap);
}

function below(area: Rect, heights: readonly number[], gap: number): readonly Rect[] {
  let { y } = area;
  return heights.map((height) => {
    const place = { ...area, y, height };
    y += height + gap;
    return place;
  });
}
