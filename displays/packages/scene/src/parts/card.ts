import type { Rect } from '../draw';
import type { Lettering } from '../sketch';
import type { Stage } from '../stage';

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
  /** How many others became this one: when that grows, those that leave go into it. */
  readonly gathers?: number | undefined;
}

export interface CardLook {
  readonly size: number;
  readonly width: number;
  readonly pad: number;
  readonly markWidth: number;
  readonly markSize: number;
}

const leading = 1.17;
const noteLine = 36;
const badgeSide = 42;

/** What a card takes, at most `most`. */
export function cardHeight(stage: Stage, card: WallCard, look: CardLook, most: number): number {
  const notes = notesHeight(stage, card, look);
  const lines = Math.max(1, Math.floor((most - 2 * look.pad - notes) / Math.round(look.size * leading)));
  const text = stage.sketch.measure(card.text, letteringOf(look.size), textWidth(look), lines).height;
  const marks = markHeight(look) + (card.badge === undefined ? 0 : badgeSide + 4);
  return Math.ceil(Math.max(text + notes, marks) + 2 * look.pad);
}

export function drawCard(stage: Stage, id: string, rect: Rect, card: WallCard, look: CardLook, fresh: boolean): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const { pad } = look;
  const strong = fresh || card.framed === true;
  sketch.box(id, rect, { fill: theme.surface, radius: 18, line: { colour: strong ? theme.highlight : theme.line, width: strong ? 5 : 2 } });
  const column = { x: rect.x + 10, y: rect.y + pad, width: look.markWidth + 2, height: markHeight(look) };
  sketch.text(`${id}/mark`, card.mark, column, { size: look.markSize, weight: 700, colour: theme.accent }, { maxLines: 1, align: 'center' });
  if (card.badge !== undefined) {
    const badge = { x: column.x + (column.width - badgeSide) / 2, y: column.y + column.height, width: badgeSide, height: badgeSide };
    sketch.box(`${id}/badge`, badge, { fill: theme.accentSoft, radius: 10 });
    sketch.text(`${id}/letter`, card.badge, badge, { size: 28, weight: 700, colour: theme.accent }, { maxLines: 1, align: 'center', stand: 'middle' });
  }
  const text = { x: rect.x + look.markWidth + pad, width: textWidth(look) };
  const notes = notesHeight(stage, card, look);
  sketch.text(`${id}/text`, card.text, { ...text, y: rect.y + pad, height: rect.height - 2 * pad - notes }, letteringOf(look.size), {});
  drawNotes(stage, id, { ...text, y: rect.y + rect.height - pad - notes, height: notes }, card);
}

function drawNotes(stage: Stage, id: string, area: Rect, card: WallCard): void {
  const { sketch } = stage;
  let y = area.y + 8;
  for (const note of card.notes ?? []) {
    const colour = note.strong ? sketch.theme.accent : sketch.theme.inkSoft;
    const indent = indentOf(note);
    if (note.sign !== undefined) sketch.sign(`${id}/${note.id}/sign`, note.sign, { x: area.x, y: y + 4, width: 28, height: 28 }, colour);
    y += sketch.text(`${id}/${note.id}`, note.text, { ...area, x: area.x + indent, y, width: area.width - indent, height: noteLine * 2 }, noteLettering(note, colour), { maxLines: 2 }) + 2;
  }
}

/** Notes take a second line rather than lose a word. */
function notesHeight(stage: Stage, card: WallCard, look: CardLook): number {
  const notes = card.notes ?? [];
  if (notes.length === 0) return 0;
  return notes.reduce((sum, note) => sum + stage.sketch.measure(note.text, noteLettering(note), textWidth(look) - indentOf(note), 2).height + 2, 8);
}

function noteLettering(note: WallNote, colour?: string): Lettering {
  return { size: 28, leading: noteLine / 28, weight: note.strong ? 700 : 500, colour };
}

function indentOf(note: WallNote): number {
  return note.sign === undefined ? 0 : 38;
}

function letteringOf(size: number): Lettering {
  return { size, leading };
}

function textWidth(look: CardLook): number {
  return look.width - look.markWidth - look.pad * 2;
}

function markHeight(look: CardLook): number {
  return look.markSize + 12;
}
