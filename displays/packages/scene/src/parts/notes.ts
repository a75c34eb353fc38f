import type { Rect } from '../draw';
import type { Lettering } from '../sketch';
import type { Stage } from '../stage';

/** What is said about a contribution, below it. */
export interface WallNote {
  readonly id: string;
  readonly text: string;
  /** Path of the sign before it. */
  readonly sign?: string | undefined;
  readonly strong?: boolean | undefined;
}

interface PlacedNote {
  readonly note: WallNote;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const line = 34;
const side = 26;
const indent = 34;
const between = 30;
const above = 4;

/** Notes stand on one line as long as they fit, else on more; one that is longer than a line takes a second rather than lose a word. */
function place(stage: Stage, notes: readonly WallNote[], width: number): readonly PlacedNote[] {
  let [x, y, tall] = [0, above, 0];
  return notes.map((note) => {
    const before = note.sign === undefined ? 0 : indent;
    const size = stage.sketch.measure(note.text, lettering(note), width - before, 2);
    const wide = before + (size.lines > 1 ? width - before : Math.min(size.width + 2, width - before));
    if (x > 0 && x + wide > width) [x, y, tall] = [0, y + tall, 0];
    const placed = { note, x, y, width: wide, height: size.height };
    [x, tall] = [x + wide + between, Math.max(tall, size.height)];
    return placed;
  });
}

export function notesHeight(stage: Stage, notes: readonly WallNote[], width: number): number {
  return Math.max(0, ...place(stage, notes, width).map((each) => each.y + each.height));
}

export function drawNotes(stage: Stage, id: string, area: Rect, notes: readonly WallNote[]): void {
  const { sketch } = stage;
  for (const { note, x, y, width, height } of place(stage, notes, area.width)) {
    const colour = note.strong ? sketch.theme.accent : sketch.theme.inkSoft;
    const before = note.sign === undefined ? 0 : indent;
    if (note.sign !== undefined) sketch.sign(`${id}/${note.id}/sign`, note.sign, { x: area.x + x, y: area.y + y + (line - side) / 2, width: side, height: side }, colour);
    sketch.text(`${id}/${note.id}`, note.text, { x: area.x + x + before, y: area.y + y, width: width - before, height }, lettering(note, colour), { maxLines: 2 });
  }
}

function lettering(note: WallNote, colour?: string): Lettering {
  return { size: 28, leading: line / 28, weight: note.strong ? 700 : 500, colour };
}
