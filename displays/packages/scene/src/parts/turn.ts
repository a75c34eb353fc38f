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
  /** How long each page stays. */
  readonly stay: (page: number) => number;
}

/** A page makes room for a new card when a third of its time is over, but not before somebody could find a card on it. */
const hurry = 1 / 3;
const hurryMs = 5_000;

/** Every page gets its turn, however many cards keep arriving: the newest page is shown between two pages of the tour, not instead of them. */
export function turnPage(last: Turn | undefined, all: Pages, now: number): Turn {
  const { pages, cards, newest } = all;
  if (!last) return { page: 0, since: now, tour: 0, seen: cards };
  if (last.page >= pages) return { page: pages - 1, since: now, tour: pages - 1, seen: cards };
  if (last.page === newest && cards > last.seen) return turnPage({ ...last, seen: cards }, all, now);
  if (now < turnAt(last, all)) return last;
  if (last.page !== newest && cards > last.seen) return { page: newest, since: now, tour: last.tour, seen: cards };
  const tour = nextOf(last, pages);
  return { page: tour, since: now, tour, seen: last.seen };
}

/** When the page turns; Infinity where there is only one. */
export function turnAt(turn: Turn, { pages, cards, newest, stay }: Pages): number {
  if (pages < 2) return Infinity;
  const whole = stay(turn.page);
  const isAwaited = turn.page !== newest && cards > turn.seen;
  return turn.since + (isAwaited ? Math.max(hurryMs, whole * hurry) : whole);
}

function nextOf(turn: Turn, pages: number): number {
  const next = (turn.tour + 1) % pages;
  return next === turn.page ? (next + 1) % pages : next;
}
