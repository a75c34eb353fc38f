import { slot } from '../memory';
import type { Stage } from '../stage';
import type { WallCard } from './card';

/** Since when a card is on the wall, and since when it is what it is: another version came when others were merged into it. */
export interface Arrival {
  readonly came: number;
  readonly changed: number;
  readonly version: string | undefined;
}

export type Arrivals = ReadonlyMap<string, Arrival>;

const slots = slot<Arrivals>('wall/arrivals');

/** What was there with the first picture has always been there. */
export function rememberArrivals({ memory, motion }: Stage, id: string, cards: readonly WallCard[]): Arrivals {
  const before = memory.recall(slots, id);
  const now = before ? motion.now : -Infinity;
  const arrivalOf = (card: WallCard): Arrival => {
    const known = before?.get(card.id);
    if (!known) return { came: now, changed: now, version: card.version };
    return known.version === card.version ? known : { ...known, changed: now, version: card.version };
  };
  return memory.keep(slots, id, new Map(cards.map((card) => [card.id, arrivalOf(card)])));
}

/** Which card changed last; of those that were there from the first picture on, the last in order. */
export function newestOf(cards: readonly WallCard[], arrivals: Arrivals): number {
  let newest = 0;
  cards.forEach((card, at) => {
    if ((arrivals.get(card.id)?.changed ?? 0) >= (arrivals.get(cards[newest]?.id ?? '')?.changed ?? 0)) newest = at;
  });
  return newest;
}
