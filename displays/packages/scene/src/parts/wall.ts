import type { Rect } from '../draw';
import { smallText } from '../legibility';
import { slot } from '../memory';
import { easeOut } from '../motion';
import type { Stage } from '../stage';
import { cardHeight, drawCard, type CardLook, type WallCard } from './card';
import { drawMerges } from './merging';
import { pack, pagesOf, type Place } from './packing';
import { turnAt, turnPage, type Turn } from './turn';

export type { WallCard, WallNote } from './card';

export interface WallView {
  readonly page: number;
  readonly pages: number;
  /** Ids of the cards that are on the screen now. */
  readonly shown: ReadonlySet<string>;
}

export interface WallSize {
  readonly size: number;
  /** For no more cards than this: few cards are written large, so that the wall is full of what is there. */
  readonly most?: number | undefined;
}

export interface WallShape {
  /** From large to small, for the usual stage; the first at which all cards fit on one page, else the last. */
  readonly sizes: readonly WallSize[];
  readonly markWidth: number;
}

/** What most walls are written in. */
export const wallSizes: readonly WallSize[] = [{ size: 72, most: 2 }, { size: 60, most: 3 }, { size: 52, most: 6 }, { size: 46, most: 8 }, { size: 40 }, { size: 34 }, { size: 28 }];

const gap = 12;
const fadeMs = 260;
const slideMs = 500;
const turns = slot<Turn>('wall/turn');
const arrivals = slot<ReadonlyMap<string, number>>('wall/arrivals');

/** Cards in pages that take turns; new ones slide in, and cards that were merged go into the one that they became. */
export function drawWall(stage: Stage, id: string, area: Rect, cards: readonly WallCard[], shape: WallShape): WallView {
  const { motion, memory } = stage;
  const arrived = rememberArrivals(stage, id, cards);
  const { places, heights, look } = arrange(stage, area, cards, shape);
  const pages = { pages: pagesOf(places), cards: cards.length, newest: places[newestOf(cards, arrived)]?.page ?? 0 };
  const before = memory.recall(turns, id);
  const turn = memory.keep(turns, id, turnPage(before, pages, motion.now));
  const rects = new Map<string, Rect>();
  cards.forEach((card, at) => {
    const place = places[at];
    if (place?.page === turn.page) rects.set(card.id, { x: area.x + place.column * (look.width + gap), y: area.y + place.y, width: look.width, height: heights[at] ?? 0 });
  });
  const shown = cards.filter((card) => rects.has(card.id));
  for (const card of shown) {
    const rect = rects.get(card.id);
    if (rect) drawArriving(stage, `${id}/${card.id}`, rect, card, look, motion.now - (arrived.get(arrivalOf(card)) ?? -Infinity));
  }
  drawMerges(stage, id, cards, rects);
  if (pages.pages > 1) fade(stage, id, area, turn, turnAt(turn, pages), before === undefined);
  return { page: turn.page, pages: pages.pages, shown: new Set(rects.keys()) };
}

function drawArriving(stage: Stage, id: string, rect: Rect, card: WallCard, look: CardLook, age: number): void {
  const { motion, sketch } = stage;
  const arrival = !motion.smooth || age >= slideMs ? 1 : easeOut(age / slideMs);
  const fresh = age < freshMs;
  if (fresh) motion.wakeAt(arrival < 1 ? motion.now : motion.now + freshMs - age);
  const now = { ...rect, y: rect.y + Math.round((1 - arrival) * 48) };
  drawCard(stage, id, now, card, look, fresh);
  if (arrival < 1) sketch.veil(`${id}/veil`, { x: now.x - 2, y: now.y - 2, width: now.width + 4, height: now.height + 4 }, 1 - arrival);
}

const freshMs = 4_000;

/** One page leaves and the next comes through the paper. */
function fade(stage: Stage, id: string, area: Rect, turn: Turn, leaves: number, first: boolean): void {
  const { motion, sketch } = stage;
  motion.wakeAt(motion.now < leaves - fadeMs ? leaves - fadeMs : motion.now);
  const coming = motion.value(`${id}/fade/${turn.since}`, 0, { from: first ? 0 : 1, ms: fadeMs });
  const going = motion.smooth ? Math.min(1, Math.max(0, 1 - (leaves - motion.now) / fadeMs)) : 0;
  sketch.veil(`${id}/veil`, { x: area.x - 4, y: area.y - 4, width: area.width + 8, height: area.height + 8 }, Math.max(coming, going));
}

function rememberArrivals(stage: Stage, id: string, cards: readonly WallCard[]): ReadonlyMap<string, number> {
  const before = stage.memory.recall(arrivals, id);
  const at = before ? stage.motion.now : -Infinity;
  return stage.memory.keep(arrivals, id, new Map(cards.map((card) => [arrivalOf(card), before?.get(arrivalOf(card)) ?? at])));
}

function arrivalOf(card: WallCard): string {
  return card.version === undefined ? card.id : `${card.id}/${card.version}`;
}

/** The one that came last; of those that were there from the first picture on, the last in order. */
function newestOf(cards: readonly WallCard[], arrived: ReadonlyMap<string, number>): number {
  let newest = 0;
  cards.forEach((card, at) => {
    const other = cards[newest];
    if (other && (arrived.get(arrivalOf(card)) ?? 0) >= (arrived.get(arrivalOf(other)) ?? 0)) newest = at;
  });
  return newest;
}

function arrange(stage: Stage, area: Rect, cards: readonly WallCard[], shape: WallShape): { places: readonly Place[]; heights: readonly number[]; look: CardLook } {
  const arrangeAt = (size: WallSize, columns: number) => {
    const look = lookOf(stage, area, shape, size, columns);
    const heights = cards.map((card) => cardHeight(stage, card, look, area.height));
    return { look, heights, places: pack(heights, columns, area.height, gap) };
  };
  for (const size of shape.sizes.slice(0, -1)) {
    const { fewest, most } = columnsOf(stage, area, size);
    // No use in trying a large size for a wall that is clearly too full for it.
    if (cards.length > (size.most ?? Infinity) || cards.length * stage.sketch.large(size.size) > most * (area.height / 4)) continue;
    for (let columns = fewest; columns <= most; columns++) {
      const tried = arrangeAt(size, columns);
      if (pagesOf(tried.places) === 1) return tried;
    }
  }
  const last = shape.sizes.at(-1) ?? { size: smallText };
  const { fewest, most } = columnsOf(stage, area, last);
  const tried = Array.from({ length: most - fewest + 1 }, (_, at) => arrangeAt(last, most - at));
  // As many cards on a page as there can be; of two ways that are equal in that, the one with more columns.
  return tried.reduce((one, other) => (pagesOf(other.places) < pagesOf(one.places) ? other : one));
}

function sizeOf(stage: Stage, { size }: WallSize): number {
  return Math.max(smallText, stage.sketch.large(size));
}

/** A column is wide enough for five or six words, and no wider than a line that the eye finds its way back from. */
function columnsOf(stage: Stage, area: Rect, wanted: WallSize): { readonly fewest: number; readonly most: number } {
  const size = sizeOf(stage, wanted);
  const most = Math.max(1, Math.floor((area.width + gap) / (size * 9.4 + 100 + gap)));
  return { fewest: Math.min(most, Math.max(1, Math.ceil((area.width + gap) / (size * 34 + gap)))), most };
}

function lookOf(stage: Stage, area: Rect, shape: WallShape, wanted: WallSize, columns: number): CardLook {
  const size = sizeOf(stage, wanted);
  const large = size >= 44;
  return { size, width: Math.floor((area.width - gap * (columns - 1)) / columns), pad: large ? 28 : 13, markWidth: shape.markWidth + (large ? 24 : 0), markSize: large ? 40 : 28 };
}
