import type { Rect } from '../draw';
import { slot } from '../memory';
import { easeOut } from '../motion';
import type { Lettering } from '../sketch';
import type { Stage } from '../stage';
import { pack, pagesOf, type Place } from './packing';
import { turnAt, turnPage, type Turn } from './turn';

export interface WallNote {
  readonly id: string;
  readonly text: string;
  /** Path of the sign before it. */
  readonly sign?: string | undefined;
  readonly strong?: boolean | undefined;
}

/** A contribution on a wall: what people wrote, what it is called by, and what is said about it. */
export interface WallCard {
  readonly id: string;
  /** Short: a number that people can call it by. */
  readonly mark: string;
  /** One letter in a frame below the mark. */
  readonly badge?: string | undefined;
  readonly text: string;
  readonly notes?: readonly WallNote[] | undefined;
  /** Framed like something new, for as long as it is there. */
  readonly framed?: boolean | undefined;
  /** The card arrives again when this changes: it has become another. */
  readonly version?: string | undefined;
}

export interface WallView {
  readonly page: number;
  readonly pages: number;
  /** Ids of the cards that are on the screen now. */
  readonly shown: ReadonlySet<string>;
}

export interface WallLayout {
  readonly columns: number;
  readonly size: number;
  /** For no more cards than this: few cards are written large, so that the wall is full of what is there. */
  readonly most?: number | undefined;
}

export interface WallShape {
  /** From large to small; the first at which all cards fit on one page, else the last. */
  readonly layouts: readonly WallLayout[];
  readonly markWidth: number;
}

type Look = WallLayout & { readonly width: number; readonly pad: number; readonly markWidth: number; readonly markSize: number };

const gap = 12;
const leading = 1.18;
const noteHeight = 40;
const fadeMs = 260;
const slideMs = 500;
const freshMs = 4_000;
const turns = slot<Turn>('wall/turn');
const arrivals = slot<ReadonlyMap<string, number>>('wall/arrivals');

/** Cards in pages that take turns; new ones slide in. `cards` in the order of arrival. */
export function drawWall(stage: Stage, id: string, area: Rect, cards: readonly WallCard[], shape: WallShape): WallView {
  const { motion, memory } = stage;
  const arrived = rememberArrivals(stage, id, cards);
  const { places, heights, look } = arrange(stage, area, cards, shape);
  const pages = pagesOf(places);
  const before = memory.recall(turns, id);
  const turn = memory.keep(turns, id, turnPage(before, pages, cards.length, motion.now));
  cards.forEach((card, at) => {
    const place = places[at];
    if (place?.page !== turn.page) return;
    const rect = { x: area.x + place.column * (look.width + gap), y: area.y + place.y, width: look.width, height: heights[at] ?? 0 };
    drawCard(stage, `${id}/${card.id}`, rect, card, look, motion.now - (arrived.get(arrivalOf(card)) ?? -Infinity));
  });
  if (pages > 1) fade(stage, id, area, turn, turnAt(turn, pages, cards.length), before === undefined);
  return { page: turn.page, pages, shown: new Set(cards.filter((_, at) => places[at]?.page === turn.page).map((card) => card.id)) };
}

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

function arrange(stage: Stage, area: Rect, cards: readonly WallCard[], shape: WallShape): { places: readonly Place[]; heights: readonly number[]; look: Look } {
  const arrangeAt = (layout: WallLayout) => {
    const look = lookOf(area, shape, layout);
    const heights = cards.map((card) => cardHeight(stage, card, look, area.height));
    return { look, heights, places: pack(heights, look.columns, area.height, gap) };
  };
  for (const layout of shape.layouts.slice(0, -1)) {
    // No use in trying a large size for a wall that is clearly too full for it.
    if (cards.length > (layout.most ?? Infinity) || cards.length * layout.size > layout.columns * (area.height / 4)) continue;
    const tried = arrangeAt(layout);
    if (pagesOf(tried.places) === 1) return tried;
  }
  return arrangeAt(shape.layouts.at(-1) ?? { columns: 1, size: 28 });
}

function lookOf(area: Rect, shape: WallShape, layout: WallLayout): Look {
  const large = layout.most !== undefined;
  return {
    ...layout,
    width: Math.floor((area.width - gap * (layout.columns - 1)) / layout.columns),
    pad: large ? 28 : 13,
    markWidth: shape.markWidth + (large ? 24 : 0),
    markSize: large ? 40 : 28,
  };
}

function letteringOf(size: number): Lettering {
  return { size, leading };
}

function textWidth(width: number, look: Look): number {
  return width - look.markWidth - look.pad * 2;
}

function markHeight(look: Look): number {
  return look.markSize + 12;
}

function cardHeight(stage: Stage, card: WallCard, look: Look, most: number): number {
  const notes = card.notes?.length ?? 0;
  const lines = Math.max(1, Math.floor((most - 2 * look.pad - notes * noteHeight) / Math.round(look.size * leading)));
  const text = stage.sketch.measure(card.text, letteringOf(look.size), textWidth(look.width, look), lines).height;
  const marks = markHeight(look) + (card.badge === undefined ? 0 : 44);
  return Math.ceil(Math.max(text + notes * noteHeight + (notes > 0 ? 8 : 0), marks) + 2 * look.pad);
}

function drawCard(stage: Stage, id: string, rect: Rect, card: WallCard, look: Look, age: number): void {
  const { sketch, motion } = stage;
  const { theme } = sketch;
  const { pad } = look;
  const arrival = !motion.smooth || age >= slideMs ? 1 : easeOut(age / slideMs);
  const fresh = age < freshMs;
  if (fresh) motion.wakeAt(arrival < 1 ? motion.now : motion.now + freshMs - age);
  const y = rect.y + Math.round((1 - arrival) * 48);
  const now = { ...rect, y };
  sketch.box(id, now, { fill: theme.surface, radius: 16, line: { colour: fresh || card.framed ? theme.accent : theme.line, width: fresh || card.framed ? 4 : 2 } });
  sketch.text(`${id}/mark`, card.mark, { x: rect.x + 8, y: y + pad, width: look.markWidth + 4, height: markHeight(look) }, { size: look.markSize, weight: 700, colour: theme.accent }, { maxLines: 1, align: 'center' });
  if (card.badge !== undefined) {
    const badge = { x: rect.x + 8 + (look.markWidth + 4 - 42) / 2, y: y + pad + markHeight(look) + 2, width: 42, height: 42 };
    sketch.box(`${id}/badge`, badge, { fill: theme.accentSoft, radius: 10 });
    sketch.text(`${id}/letter`, card.badge, badge, { size: 28, weight: 700, colour: theme.accent }, { maxLines: 1, align: 'center', stand: 'middle' });
  }
  const x = rect.x + look.markWidth + pad;
  const width = textWidth(rect.width, look);
  const notes = card.notes ?? [];
  sketch.text(`${id}/text`, card.text, { x, y: y + pad, width, height: rect.height - 2 * pad - notes.length * noteHeight - (notes.length > 0 ? 8 : 0) }, letteringOf(look.size), {});
  notes.forEach((note, at) => drawNote(stage, `${id}/${note.id}`, { x, y: y + rect.height - pad - (notes.length - at) * noteHeight + 4, width, height: noteHeight - 4 }, note));
  if (arrival < 1) sketch.veil(`${id}/veil`, { x: now.x - 2, y: now.y - 2, width: now.width + 4, height: now.height + 4 }, 1 - arrival);
}

function drawNote(stage: Stage, id: string, line: Rect, note: WallNote): void {
  const { sketch } = stage;
  const colour = note.strong ? sketch.theme.accent : sketch.theme.inkSoft;
  const indent = note.sign === undefined ? 0 : 38;
  if (note.sign !== undefined) sketch.sign(`${id}/sign`, note.sign, { x: line.x, y: line.y + 4, width: 28, height: 28 }, colour);
  sketch.text(id, note.text, { ...line, x: line.x + indent, width: line.width - indent }, { size: 28, weight: note.strong ? 700 : 500, colour }, { maxLines: 1 });
}
