export interface Place {
  readonly page: number;
  readonly column: number;
  readonly y: number;
}

/**
 * Puts cards of these heights into columns as a newspaper does: down the first, down the next, then on the next page. So a number is found by its neighbours,
 * and what comes later never moves what came before: a wall that people read does not jump.
 */
export function pack(heights: readonly number[], columns: number, height: number, gap: number): readonly Place[] {
  let [page, column, y] = [0, 0, 0];
  return heights.map((card) => {
    if (y > 0 && y + card > height) [column, y] = [column + 1, 0];
    if (column === columns) [page, column] = [page + 1, 0];
    const place = { page, column, y };
    y += card + gap;
    return place;
  });
}

/** One page in the same order, with columns as low as they can be. */
export function packEvenly(heights: readonly number[], columns: number, height: number, gap: number): readonly Place[] {
  let [low, high] = [Math.max(0, ...heights), height];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (pagesOf(pack(heights, columns, middle, gap)) === 1) high = middle;
    else low = middle;
  }
  return pack(heights, columns, high, gap);
}

export function pagesOf(places: readonly Place[]): number {
  return Math.max(0, ...places.map((place) => place.page)) + 1;
}
