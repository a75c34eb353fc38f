import { sameItem, type Item, type Rect } from '@livesession/scene';

/** Whole device pixels. */
export interface PixelRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How logical units become device pixels. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

// Letters may reach a little over their box, and edges are smoothed.
const bleed = 4;

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
  return merge(dirty.filter((rect) => rect.right > rect.left && rect.bottom > rect.top));
}

export function toPixels(rect: Rect, placement: Placement): PixelRect {
  const { scale, offsetX, offsetY, width, height } = placement;
  return {
    left: Math.max(0, Math.floor((rect.x - bleed) * scale + offsetX)),
    top: Math.max(0, Math.floor((rect.y - bleed) * scale + offsetY)),
    right: Math.min(width, Math.ceil((rect.x + rect.width + bleed) * scale + offsetX)),
    bottom: Math.min(height, Math.ceil((rect.y + rect.height + bleed) * scale + offsetY)),
  };
}

export function overlap(one: PixelRect, other: PixelRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
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

function union(one: PixelRect, other: PixelRect): PixelRect {
  return { left: Math.min(one.left, other.left), top: Math.min(one.top, other.top), right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom) };
}
