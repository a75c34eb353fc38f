import type { Rect } from '../draw';
import { slot } from '../memory';
import { easeOut } from '../motion';
import type { Stage } from '../stage';
import { drawCard, type CardLook, type WallCard } from './card';
import { drawMerges } from './merging';
import { pagesOf } from './packing';
import { turnAt, turnPage, type Turn } from './turn';
import { layOut, type WallShape } from './wallLayout';

export type { WallCard } from './card';
export type { WallNote } from './notes';
export { wallSizes, type WallShape } from './wallLayout';

export interface WallView {
  readonly page: number;
  readonly pages: number;
  /** Ids of the cards that are on the screen now. */
  readonly shown: ReadonlySet<string>;
}

const fadeMs = 260;
const slideMs = 500;
const turns = slot<Turn>('wall/turn');
const arrivals = slot<ReadonlyMap<string, number>>('wall/arrivals');

/** Cards in pages that take turns; new ones slide in, and cards that were merged go into the one that they became. */
export function drawWall(stage: Stage, id: string, area: Rect, cards: readonly WallCard[], shape: WallShape): WallView {
  const { motion, memory } = stage;
  const arrived = rememberArrivals(stage, id, cards);
  const { places, rects: all, look } = layOut(stage, area, cards, shape);
  const pages = { pages: pagesOf(places), cards: cards.length, newest: places[newestOf(cards, arrived)]?.page ?? 0 };
  const before = memory.recall(turns, id);
  const turn = memory.keep(turns, id, turnPage(before, pages, motion.now));
  const rects = new Map<string, Rect>();
  cards.forEach((card, at) => {
    const rect = all[at];
    if (rect && places[at]?.page === turn.page) rects.set(card.id, rect);
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
/** Cards of a full wall reach a little over its sides. */
const beyond = 18;

/** One page leaves and the next comes through the paper. */
function fade(stage: Stage, id: string, area: Rect, turn: Turn, leaves: number, first: boolean): void {
  const { motion, sketch } = stage;
  motion.wakeAt(motion.now < leaves - fadeMs ? leaves - fadeMs : motion.now);
  const coming = motion.value(`${id}/fade/${turn.since}`, 0, { from: first ? 0 : 1, ms: fadeMs });
  const going = motion.smooth ? Math.min(1, Math.max(0, 1 - (leaves - motion.now) / fadeMs)) : 0;
  sketch.veil(`${id}/veil`, { x: area.x - beyond, y: area.y - 4, width: area.width + 2 * beyond, height: area.height + 8 }, Math.max(coming, going));
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
