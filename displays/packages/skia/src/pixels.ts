import type { Rect } from '@livesession/scene';

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

// Letters may reach a little over their box.
const bleed = 4;

/** All that an item with this rectangle may touch. */
export function toPixels(rect: Rect, placement: Placement): PixelRect {
  const { scale, offsetX, offsetY, width, height } = placement;
  return {
    left: Math.max(0, Math.floor((rect.x - bleed) * scale + offsetX)),
    top: Math.max(0, Math.floor((rect.y - bleed) * scale + offsetY)),
    right: Math.min(width, Math.ceil((rect.x + rect.width + bleed) * scale + offsetX)),
    bottom: Math.min(height, Math.ceil((rect.y + rect.height + bleed) * scale + offsetY)),
  };
}

/** The rectangle with its edges on the nearest pixels. */
export function snapped(rect: Rect, { scale, offsetX, offsetY }: Placement): PixelRect {
  return {
    left: Math.round(rect.x * scale + offsetX),
    top: Math.round(rect.y * scale + offsetY),
    right: Math.round((rect.x + rect.width) * scale + offsetX),
    bottom: Math.round((rect.y + rect.height) * scale + offsetY),
  };
}

export function overlap(one: PixelRect, other: PixelRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function union(one: PixelRect, other: PixelRect): PixelRect {
  return { left: Math.min(one.left, other.left), top: Math.min(one.top, other.top), right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom) };
}

export function samePixels(one: PixelRect, other: PixelRect | undefined): boolean {
  return one.left === other?.left && one.top === other.top && one.right === other.right && one.bottom === other.bottom;
}
