import { sameItem, type Item } from '@livesession/scene';
import { overlap, samePixels, toPixels, union, type PixelRect, type Placement } from './pixels';
import { smoothed } from './smoothed';

export type { PixelRect, Placement } from './pixels';

/**
 * What has to be painted again, in whole device pixels, so that the picture becomes exactly what painting everything would give:
 * where something was and where it is now. Undefined: everything.
 */
export function changedRects(before: readonly Item[], after: readonly Item[], placement: Placement): readonly PixelRect[] | undefined {
  const old = new Map(before.map((item) => [item.id, item]));
  if (orderChanged(before, after, old)) return undefined;
  const dirty: PixelRect[] = [];
  for (const item of after) {
    const was = old.get(item.id);
    old.delete(item.id);
    if (was && sameItem(was, item)) continue;
    if (was) dirty.push(toPixels(was.rect, placement));
    dirty.push(toPixels(item.rect, placement));
  }
  for (const gone of old.values()) dirty.push(toPixels(gone.rect, placement));
  return settled(merge(dirty.filter((rect) => rect.right > rect.left && rect.bottom > rect.top)), after.flatMap((item) => smoothed(item, placement)));
}

/** Lets rectangles grow until each smoothed part is in or out: what Skia makes of a curve differs by a level when a clip cuts it. */
function settled(rects: readonly PixelRect[], parts: readonly PixelRect[]): readonly PixelRect[] {
  const grown = rects.map((rect) => parts.reduce((one, part) => (overlap(one, part) ? union(one, part) : one), rect));
  return grown.every((rect, at) => samePixels(rect, rects[at])) ? rects : settled(merge(grown), parts);
}

/** Items that stay must stay in the same order, or what lies on top of what has changed. */
function orderChanged(before: readonly Item[], after: readonly Item[], old: ReadonlyMap<string, Item>): boolean {
  const now = new Set(after.map((item) => item.id));
  const stayed = before.filter((item) => now.has(item.id));
  let at = 0;
  for (const item of after) {
    if (old.has(item.id) && stayed[at++]?.id !== item.id) return true;
  }
  return false;
}

/** Joins rectangles that overlap, so that nothing is painted twice. */
function merge(rects: readonly PixelRect[]): readonly PixelRect[] {
  const merged: PixelRect[] = [];
  for (const rect of rects) {
    let joined = rect;
    for (let at = merged.length - 1; at >= 0; at--) {
      const other = merged[at];
      if (!other || !overlap(joined, other)) continue;
      joined = union(joined, other);
      merged.splice(at, 1);
      at = merged.length;
    }
    merged.push(joined);
  }
  return merged;
}
