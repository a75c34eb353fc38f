import type { Rect } from '../../draw';

export interface CloudWord {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

export interface PlacedWord extends CloudWord {
  readonly size: number;
  readonly rect: Rect;
}

/** Width and height of a text at a size. */
export type WordMeasure = (text: string, size: number) => { readonly width: number; readonly height: number };

const smallest = 32;
const air = 14;

/** Words around the middle, the most frequent first and largest. Same words, same cloud; a word that finds no room is left out. */
export function layCloud(words: readonly CloudWord[], area: Rect, measure: WordMeasure, largest = 150): readonly PlacedWord[] {
  const sorted = [...words].sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
  for (const scale of [1, 0.8, 0.64, 0.5, 0.4, 0.3, 0.2]) {
    const placed = place(sorted, area, measure, scale, largest);
    if (placed.length === sorted.length) return placed;
  }
  return place(sorted, area, measure, 0.1, largest);
}

function place(words: readonly CloudWord[], area: Rect, measure: WordMeasure, scale: number, largest: number): readonly PlacedWord[] {
  const most = words[0]?.count ?? 1;
  const placed: PlacedWord[] = [];
  for (const word of words) {
    // The eye compares areas: the size follows the root of the count.
    const size = Math.max(smallest, Math.round(smallest + (largest - smallest) * scale * Math.sqrt(word.count / most)) - (word.count === most ? 0 : 4));
    const rect = findRoom(measure(word.text, size), area, placed);
    if (rect) placed.push({ ...word, size, rect });
  }
  return placed;
}

/** The first free place on an ellipse that widens from the middle. */
function findRoom(need: { readonly width: number; readonly height: number }, area: Rect, placed: readonly PlacedWord[]): Rect | undefined {
  const width = Math.ceil(need.width) + 4;
  const height = Math.ceil(need.height);
  const ratio = area.width / area.height;
  for (let step = 0; step < 1400; step++) {
    const angle = step * 0.35;
    const radius = step * 0.4;
    const x = Math.round(area.x + area.width / 2 + radius * ratio * Math.cos(angle) - width / 2);
    const y = Math.round(area.y + area.height / 2 + radius * Math.sin(angle) - height / 2);
    const rect = { x, y, width, height };
    if (isInside(rect, area) && !placed.some((other) => touch(rect, other.rect))) return rect;
  }
  return undefined;
}

function isInside(rect: Rect, area: Rect): boolean {
  return rect.x >= area.x && rect.y >= area.y && rect.x + rect.width <= area.x + area.width && rect.y + rect.height <= area.y + area.height;
}

function touch(one: Rect, other: Rect): boolean {
  return one.x < other.x + other.width + air && other.x < one.x + one.width + air && one.y < other.y + other.height && other.y < one.y + one.height;
}
