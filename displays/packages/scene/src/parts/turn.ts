/** Which page of a wall is shown, since when, and whose turn comes next. */
export interface Turn {
  readonly page: number;
  readonly since: number;
  /** The page of the tour through all pages that was shown last. */
  readonly tour: number;
  /** How many cards there were when the newest page was last on the screen. */
  readonly seen: number;
}

const stayMs = 10_000;
const hurryMs = 5_000;

/** Every page gets its turn, however many cards keep arriving: the newest page is shown between two pages of the tour, not instead of them. */
export function turnPage(last: Turn | undefined, pages: number, cards: number, now: number): Turn {
  const newest = pages - 1;
  if (!last) return { page: 0, since: now, tour: 0, seen: cards };
  if (last.page > newest) return { page: newest, since: now, tour: newest, seen: cards };
  if (last.page === newest && cards > last.seen) return turnPage({ ...last, seen: cards }, pages, cards, now);
  if (now < turnAt(last, pages, cards)) return last;
  if (last.page !== newest && cards > last.seen) return { page: newest, since: now, tour: last.tour, seen: cards };
  const tour = nextOf(last, pages);
  return { page: tour, since: now, tour, seen: last.seen };
}

/** When the page turns; Infinity where there is only one. */
export function turnAt(turn: Turn, pages: number, cards: number): number {
  if (pages < 2) return Infinity;
  const hurry = turn.page !== pages - 1 && cards > turn.seen;
  return turn.since + (hurry ? hurryMs : stayMs);
}

function nextOf(turn: Turn, pages: number): number {
  const next = (turn.tour + 1) % pages;
  return next === turn.page ? (next + 1) % pages : next;
}
