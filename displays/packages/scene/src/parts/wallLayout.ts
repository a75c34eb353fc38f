import type { Rect } from '../draw';
import { smallText } from '../legibility';
import type { Stage } from '../stage';
import { cardHeight, wordLettering, type CardLook, type WallCard } from './card';
import { pack, packEvenly, pagesOf, type Place } from './packing';

export interface WallSize {
  readonly size: number;
  /** For no more cards than this: few cards are written large, so that the wall is full of what is there. */
  readonly most?: number | undefined;
}

export interface WallShape {
  /** From large to small, for the usual stage; the first at which all cards fit on one page, else the last. */
  readonly sizes: readonly WallSize[];
  readonly markWidth: number;
  /** Nothing more will come: columns become equally long. While cards arrive, none moves for another. */
  readonly settled?: boolean | undefined;
}

/** What most walls are written in. */
export const wallSizes: readonly WallSize[] = [{ size: 72, most: 2 }, { size: 60, most: 3 }, { size: 52, most: 6 }, { size: 46, most: 8 }, { size: 43, most: 8 }, { size: 40 }, { size: 34 }, { size: 28 }];

/** Columns stand further apart than the cards of one: so the eye goes down before it goes across. */
const full = { card: 6, column: 22 } as const;
const airy = { card: 10, column: 36 } as const;
const sidePad = 14;
/** What a card of one line takes besides its letters. */
const oneLine = 40;

export interface WallLayout {
  readonly places: readonly Place[];
  readonly rects: readonly Rect[];
  /** Of each card: every part of a wall is written as large as it may be. */
  readonly looks: readonly CardLook[];
}

/** The parts of a wall one after the other, each on pages of its own; cards come in the order of their parts. */
export function layOut(stage: Stage, area: Rect, cards: readonly WallCard[], shape: WallShape): WallLayout {
  const parts = [...new Set(cards.map((card) => card.part))].map((part) => layOutPart(stage, area, cards.filter((card) => card.part === part), shape));
  let before = 0;
  const places = parts.flatMap((part) => {
    const first = before;
    before += pagesOf(part.places);
    return part.places.map((place) => ({ ...place, page: first + place.page }));
  });
  return { places, rects: parts.flatMap((part) => part.rects), looks: parts.flatMap((part) => part.looks) };
}

/** The largest size at which all cards fit on one page, else as many of the smallest on a page as there can be. */
function layOutPart(stage: Stage, area: Rect, cards: readonly WallCard[], shape: WallShape): WallLayout {
  const arrangeAt = (size: WallSize, columns: number, even = false): WallLayout => arranged(stage, isFull(size) ? outwards(area) : area, cards, shape, size, columns, even);
  for (const size of shape.sizes.slice(0, -1)) {
    const { fewest, most } = columnsOf(stage, area, size);
    // No use in trying a size at which not even cards of one line would fit.
    if (cards.length > (size.most ?? Infinity) || cards.length * (sizeOf(stage, size) + oneLine) > most * area.height) continue;
    for (let columns = fewest; columns <= most; columns++) {
      const tried = arrangeAt(size, columns);
      if (pagesOf(tried.places) === 1) return shape.settled ? arrangeAt(size, columns, true) : tried;
    }
  }
  const last = shape.sizes.at(-1) ?? { size: smallText };
  const { fewest, most } = columnsOf(stage, area, last);
  const tried = Array.from({ length: most - fewest + 1 }, (_, at) => arrangeAt(last, most - at));
  // As many cards on a page as there can be; of two ways that are equal in that, the one with more columns, unless all are on one page: then lines may be long.
  return tried.reduce((one, other) => (pagesOf(other.places) < pagesOf(one.places) || pagesOf(other.places) === 1 ? other : one));
}

function arranged(stage: Stage, area: Rect, cards: readonly WallCard[], shape: WallShape, size: WallSize, columns: number, even: boolean): WallLayout {
  const gap = gapOf(size);
  const look = lookOf(stage, area, widthOf(stage, cards, shape), size, columns);
  const heights = cards.map((card) => cardHeight(stage, card, look, area.height));
  const places = even ? packEvenly(heights, columns, area.height, gap.card) : pack(heights, columns, area.height, gap.card);
  const rects = places.map(({ column, y }, at) => ({ x: area.x + column * (look.width + gap.column), y: area.y + y, width: look.width, height: heights[at] ?? 0 }));
  return { looks: cards.map(() => look), places, rects };
}

function gapOf(size: WallSize): { readonly card: number; readonly column: number } {
  return isFull(size) ? full : airy;
}

/** So that what is written on a full wall begins where the heading above it begins. */
function outwards(area: Rect): Rect {
  return { ...area, x: area.x - sidePad, width: area.width + 2 * sidePad };
}

function sizeOf(stage: Stage, { size }: WallSize): number {
  return Math.max(smallText, stage.sketch.large(size));
}

/** A column is wide enough for five or six words, and no wider than a line that the eye finds its way back from. */
function columnsOf(stage: Stage, area: Rect, wanted: WallSize): { readonly fewest: number; readonly most: number } {
  const size = sizeOf(stage, wanted);
  const gap = gapOf(wanted).column;
  const most = Math.max(1, Math.floor((area.width + gap) / (size * 9.4 + (isFull(wanted) ? 28 : 100) + gap)));
  return { fewest: Math.min(most, Math.max(1, Math.ceil((area.width + gap) / (size * 34 + gap)))), most };
}

/** The last and smallest size is that of a full wall: all that is not text gives way to text. */
function isFull(wanted: WallSize): boolean {
  return wanted.size <= smallText;
}

/** Of the column in which the marks stand, wide enough for the word above them. */
function widthOf(stage: Stage, cards: readonly WallCard[], shape: WallShape): number {
  const words = new Set(cards.map((card) => card.word ?? ''));
  return Math.max(shape.markWidth, ...[...words].map((word) => stage.sketch.measure(word, wordLettering, 400, 1).width + 30));
}

function lookOf(stage: Stage, area: Rect, markWidth: number, wanted: WallSize, columns: number): CardLook {
  const size = sizeOf(stage, wanted);
  const width = Math.floor((area.width - gapOf(wanted).column * (columns - 1)) / columns);
  if (isFull(wanted)) return { size, width, pad: { side: sidePad, edge: 5 }, marks: undefined };
  const large = size >= 44;
  return { size, width, pad: large ? { side: 28, edge: 22 } : { side: 13, edge: 13 }, marks: { width: markWidth + (large ? 24 : 0), size: large ? 40 : 28 } };
}
