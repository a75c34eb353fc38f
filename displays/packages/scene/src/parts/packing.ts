export interface Place {
  readonly page: number;
  readonly column: number;
  readonly y: number;
}

/**
 * Puts cards of these heights, in order, each into the shortest column; a page is full when a card fits in none. What comes later
 * never moves what came before, so a wall that people read does not jump.
 */
export function pack(heights: readonly number[], columns: number, height: number, gap: number): readonly Place[] {
  let page = 0;
  let ends = Array.from({ length: columns }, () => 0);
  return heights.map((card) => {
    let column = ends.indexOf(Math.min(...ends));
    const end = ends[column] ?? 0;
    if (end > 0 && end + card > height) {
      page++;
      ends = ends.map(() => 0);
      column = 0;
    }
    const y = ends[column] ?? 0;
    ends[column] = y + card + gap;
    return { page, column, y };
  });
}

export function pagesOf(places: readonly Place[]): number {
  return (places.at(-1)?.page ?? 0) + 1;
}
