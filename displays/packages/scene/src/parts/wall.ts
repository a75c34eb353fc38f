import type { Rect } from '../draw';
import { slot } from '../memory';
import { easeOut } from '../motion';
import type { Stage } from '../stage';
import { newestOf, rememberArrivals, type Arrival } from './arrivals';
import { drawCard, type CardLook, type WallCard } from './card';
import { drawLeaving, goMs, leavingCards } from './merging';
import { pagesOf } from './packing';
import { readingMs } from './reading';
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
  /** How much of the page the paper covers while it turns, 0 to 1: for what stands outside the wall and turns with it. */
  readonly veiled?: number | undefined;
}

const fadeMs = 260;
const slideMs = 500;
const moveMs = 420;
const turns = slot<Turn>('wall/turn');

/** Cards in pages that take turns; new ones slide in, and cards that were merged go into the one that they became. */
export function drawWall(stage: Stage, id: string, area: Rect, cards: readonly WallCard[], shape: WallShape): WallView {
  const { motion, memory } = stage;
  const arrived = rememberArrivals(stage, id, cards);
  const { places, rects: all, looks } = layOut(stage, area, cards, shape);
  const stay = (page: number): number => readingMs(cards.flatMap((card, at) => (places[at]?.page === page ? [card.text, ...(card.notes ?? []).map((note) => note.text)] : [])));
  const pages = { pages: pagesOf(places), cards: cards.length, newest: places[newestOf(cards, arrived)]?.page ?? 0, stay };
  const before = memory.recall(turns, id);
  const turn = memory.keep(turns, id, turnPage(before, pages, motion.now));
  const rects = new Map<string, Rect>();
  cards.forEach((card, at) => {
    const rect = all[at];
    if (rect && places[at]?.page === turn.page) rects.set(card.id, rect);
  });
  const leaving = leavingCards(stage, id, cards, rects);
  const targets = new Set(leaving.map((each) => each.into));
  const draw = (card: WallCard): void => {
    const rect = rects.get(card.id);
    const look = looks[cards.indexOf(card)];
    if (rect && look) drawArriving(stage, `${id}/${card.id}`, moved(stage, `${id}/${card.id}`, rect), card, look, arrived.get(card.id));
  };
  cards.filter((card) => !targets.has(card.id)).forEach(draw);
  for (const each of leaving) drawLeaving(stage, `${id}/leaving/${each.id}`, each, rects.get(each.into));
  cards.filter((card) => targets.has(card.id)).forEach(draw);
  const veiled = pages.pages > 1 ? fade(stage, id, area, turn, turnAt(turn, pages), before === undefined) : 0;
  return { page: turn.page, pages: pages.pages, shown: new Set(rects.keys()), veiled };
}

/** A card whose place has changed goes there; one that is written otherwise there is there at once. */
function moved({ motion }: Stage, id: string, rect: Rect): Rect {
  const way = `${rect.width}x${rect.height}`;
  return { ...rect, x: Math.round(motion.value(`${id}/x/${way}`, rect.x, { ms: moveMs })), y: Math.round(motion.value(`${id}/y/${way}`, rect.y, { ms: moveMs })) };
}

/** New cards slide in; one that others went into is framed as new once they have reached it. */
function drawArriving(stage: Stage, id: string, rect: Rect, card: WallCard, look: CardLook, arrival: Arrival | undefined): void {
  const { motion, sketch } = stage;
  const [age, changed] = [motion.now - (arrival?.came ?? -Infinity), motion.now - (arrival?.changed ?? -Infinity)];
  const part = !motion.smooth || age >= slideMs ? 1 : easeOut(age / slideMs);
  const begins = arrival?.changed === arrival?.came || !motion.smooth ? 0 : goMs * 0.6;
  const fresh = changed >= begins && changed < begins + freshMs;
  if (changed < begins + freshMs) motion.wakeAt(part < 1 ? motion.now : motion.now + (fresh ? begins + freshMs : begins) - changed);
  const now = { ...rect, y: rect.y + Math.round((1 - part) * 48) };
  drawCard(stage, id, now, card, look, fresh);
  if (part < 1) sketch.veil(`${id}/veil`, { x: now.x - 2, y: now.y - 2, width: now.width + 4, height: now.height + 4 }, 1 - part);
}

const freshMs = 4_000;
/** Cards of a full wall reach a little over its sides. */
const beyond = 18;

/** One page leaves and the next comes through the paper; returns how far it is covered. */
function fade(stage: Stage, id: string, area: Rect, turn: Turn, leaves: number, first: boolean): number {
  const { motion, sketch } = stage;
  motion.wakeAt(motion.now < leaves - fadeMs ? leaves - fadeMs : motion.now);
  const coming = motion.value(`${id}/fade/${turn.since}`, 0, { from: first ? 0 : 1, ms: fadeMs });
  const going = motion.smooth ? Math.min(1, Math.max(0, 1 - (leaves - motion.now) / fadeMs)) : 0;
  const veiled = Math.max(coming, going);
  sketch.veil(`${id}/veil`, { x: area.x - beyond, y: area.y - 4, width: area.width + 2 * beyond, height: area.height + 8 }, veiled);
  return veiled;
}
