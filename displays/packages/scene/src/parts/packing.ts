export interface Place {
  readonly page: number;
  readonly column: number;
  readonly y: number;
}

/** A card that is too tall for what is left of a page lets the next ones fill it, but not those of many pages later: people look for a number near its neighbours. */
const pagesBack = 3;

/**
 * Puts cards of these heights, in order, each into the first of the last pages that has room: there into the column that it fills best, one after the
 * other, so that few are left with a hole that nothing fits into. What comes later never moves what came before: a wall that people read does not jump.
 */
export function pack(heights: readonly number[], columns: number, height: number, gap: number): readonly Place[] {
  const pages: number[][] = [];
  return heights.map((card) => {
    const from = Math.max(0, pages.length - pagesBack);
    const fits = (end: number): boolean => end + card <= height;
    const open = pages.findIndex((ends, page) => page >= from && ends.some(fits));
    const page = open < 0 ? pages.length : open;
    const ends = (pages[page] ??= Array.from({ length: columns }, () => 0));
    const y = ends.filter(fits).reduce((one, other) => Math.max(one, other), 0);
    const column = ends.indexOf(y);
    ends[column] = y + card + gap;
    return { page, column, y };
  });
}

export function pagesOf(places: readonly Place[]): number {
  return Math.max(0, ...places.map((place) => place.page)) + 1;
}
