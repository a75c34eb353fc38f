/** Which page of a wall is shown, since when, and whose turn comes next. */
export interface Turn {
  readonly page: number;
  readonly since: number;
  /** The page of the tour through all pages that was shown last. */
  readonly tour: number;
  /** How many cards there were when the newest page was last on the screen. */
  readonly seen: number;
}

/** What there is to turn: how many pages and cards, and on which page the newest card is. */
export interface Pages {
  readonly pages: number;
  readonly cards: number;
  readonly newest: number;
}

const stayMs = 10_000;
const hurryMs = 5_000;

/** Every page gets its turn, however many cards keep arriving: the newest page is shown between two pages of the tour, not instead of them. */
export function turnPage(last: Turn | undefined, { pages, cards, newest }: Pages, now: number): Turn {
  if (!last) return { page: 0, since: now, tour: 0, seen: cards };
  if (last.page >= pages) return { page: pages - 1, since: now, tour: pages - 1, seen: cards };
  if (last.page === newest && cards > last.seen) return turnPage({ ...last, seen: cards }, { pages, cards, newest }, now);
  if (now < turnAt(last, { pages, cards, newest })) return last;
  if (last.page !== newest && cards > last.seen) return { page: newest, since: now, tour: last.tour, seen: cards };
  const tour = nextOf(last, pages);
  return { page: tour, since: now, tour, seen: last.seen };
}

/** When the page turns; Infinity where there is only one. */
export function turnAt(turn: Turn, { pages, cards, newest }: Pages): number {
  if (pages < 2) return Infinity;
  const hurry = turn.page !== newest && cards > turn.seen;
  return turn.since + (hurry ? hurryMs : stayMs);
}

function nextOf(turn: Turn, pages: number): number {
  const next = (turn.tour + 1) % pages;
  return next === turn.page ? (next + 1) % pages : next;
}
