import type { Rect } from '../draw';
import type { Lettering } from '../sketch';
import type { Stage } from '../stage';
import { drawNotes, notesHeight, type WallNote } from './notes';

/** A contribution on a wall: what people wrote, what it is called by, and what is said about it. */
export interface WallCard {
  readonly id: string;
  /** Short: a number that people can call it by. */
  readonly mark: string;
  /** What the mark counts, where it is not the card itself: a bare number would say nothing. */
  readonly word?: string | undefined;
  /** One letter in a frame below the mark. */
  readonly badge?: string | undefined;
  readonly text: string;
  readonly notes?: readonly WallNote[] | undefined;
  /** Framed like something new, for as long as it is there. */
  readonly framed?: boolean | undefined;
  /** The part of the wall that it belongs to; each begins on a page of its own. */
  readonly part?: string | undefined;
  /** The card arrives again when this changes: it has become another. */
  readonly version?: string | undefined;
  /** The others that have become this one: while they leave, they go into it. */
  readonly gathers?: readonly string[] | undefined;
}

export interface CardLook {
  readonly size: number;
  readonly width: number;
  /** Between the card's edge and what is written on it, at the sides and above and below. */
  readonly pad: { readonly side: number; readonly edge: number };
  /** Mark and badge in a column of their own; undefined on a full wall, where they begin the text and leave it the whole width. */
  readonly marks: { readonly width: number; readonly size: number } | undefined;
}

const badgeSide = 42;
export const wordLettering = { size: 28, leading: 1.2 } as const;

/** What a card takes, at most `most`. */
export function cardHeight(stage: Stage, card: WallCard, look: CardLook, most: number): number {
  const notes = notesHeight(stage, card.notes ?? [], textWidth(look));
  const lettering = letteringOf(stage, card, look);
  const lines = Math.max(1, Math.floor((most - 2 * look.pad.edge - notes) / Math.round(look.size * leadingOf(look))));
  const text = stage.sketch.measure(card.text, lettering, textWidth(look), lines).height;
  const marks = look.marks ? wordHeight(card) + markHeight(look.marks.size) + (card.badge === undefined ? 0 : badgeSide + 4) : 0;
  return Math.ceil(Math.max(text + notes, marks) + 2 * look.pad.edge);
}

export function drawCard(stage: Stage, id: string, rect: Rect, card: WallCard, look: CardLook, fresh: boolean): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const strong = fresh || card.framed === true;
  sketch.box(id, rect, { fill: theme.surface, radius: look.marks ? 18 : 14, line: { colour: strong ? theme.highlight : theme.line, width: strong ? 5 : 2 } });
  if (look.marks) drawMarks(stage, id, { x: rect.x + 10, y: rect.y + look.pad.edge, width: look.marks.width + 2, height: rect.height }, card, look.marks.size);
  const text = { x: rect.x + (look.marks?.width ?? 0) + look.pad.side, width: textWidth(look) };
  const notes = notesHeight(stage, card.notes ?? [], textWidth(look));
  sketch.text(`${id}/text`, card.text, { ...text, y: rect.y + look.pad.edge, height: rect.height - 2 * look.pad.edge - notes }, letteringOf(stage, card, look), {});
  drawNotes(stage, id, { ...text, y: rect.y + rect.height - look.pad.edge - notes, height: notes }, card.notes ?? []);
}

function drawMarks(stage: Stage, id: string, column: Rect, card: WallCard, size: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const word = wordHeight(card);
  sketch.text(`${id}/word`, card.word ?? '', { ...column, height: wordHeight(card) }, { ...wordLettering, colour: theme.accent }, { maxLines: 1, align: 'center' });
  const mark = { ...column, y: column.y + word, height: markHeight(size) };
  sketch.text(`${id}/mark`, card.mark, mark, { size, weight: 700, colour: theme.accent }, { maxLines: 1, align: 'center' });
  if (card.badge === undefined) return;
  const badge = { x: column.x + (column.width - badgeSide) / 2, y: mark.y + mark.height, width: badgeSide, height: badgeSide };
  sketch.box(`${id}/badge`, badge, { fill: theme.accentSoft, radius: 10 });
  sketch.text(`${id}/letter`, card.badge, badge, { size: 28, weight: 700, colour: theme.accent }, { maxLines: 1, align: 'center', stand: 'middle' });
}

function letteringOf(stage: Stage, card: WallCard, look: CardLook): Lettering {
  const lead = look.marks ? '' : leadOf(card);
  return { size: look.size, leading: leadingOf(look), ...(lead === '' ? {} : { lead: { text: lead, colour: stage.sketch.theme.accent } }) };
}

function leadOf({ word, mark, badge }: WallCard): string {
  const marked = word === undefined ? mark : `${word} ${mark}`;
  return badge === undefined || marked === '' ? marked : `${marked}·${badge}`;
}

function wordHeight({ word }: WallCard): number {
  return word === undefined ? 0 : 34;
}

function leadingOf(look: CardLook): number {
  return look.marks ? 1.17 : 1.08;
}

function textWidth(look: CardLook): number {
  return look.width - (look.marks?.width ?? 0) - look.pad.side * 2;
}

function markHeight(size: number): number {
  return size + 12;
}
