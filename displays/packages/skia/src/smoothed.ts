import type { BoxItem, Item } from '@livesession/scene';
import { snapped, toPixels, type PixelRect, type Placement } from './pixels';

/** A box on the screen: edges on whole pixels, round only in its four corners. */
export interface BoxShape {
  readonly rect: PixelRect;
  readonly radius: number;
  readonly edge: number;
}

export function shapeOf(item: BoxItem, placement: Placement): BoxShape {
  const rect = snapped(item.rect, placement);
  const edge = item.line ? Math.max(1, Math.round(item.line.width * placement.scale)) : 0;
  const most = Math.floor(Math.min(rect.right - rect.left, rect.bottom - rect.top) / 2);
  const radius = item.radius === 0 ? 0 : Math.min(Math.max(edge, Math.round(item.radius * placement.scale)), most);
  return { rect, radius, edge };
}

export function cornersOf({ rect, radius }: BoxShape): readonly PixelRect[] {
  if (radius === 0) return [];
  const corner = (left: number, top: number): PixelRect => ({ left, top, right: left + radius, bottom: top + radius });
  return [corner(rect.left, rect.top), corner(rect.right - radius, rect.top), corner(rect.left, rect.bottom - radius), corner(rect.right - radius, rect.bottom - radius)];
}

// Emoji are paths, and so are letters of this many pixels; smaller letters come from masks that a clip does not change.
const pathLetters = 160;
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;

/** The parts of an item whose pixels depend on being painted in one go. */
export function smoothed(item: Item, placement: Placement): readonly PixelRect[] {
  switch (item.kind) {
    case 'box':
      return cornersOf(shapeOf(item, placement));
    case 'sign':
    case 'image':
      return [toPixels(item.rect, placement)];
    case 'text':
      return item.style.size * placement.scale > pathLetters || emoji.test(item.text) ? [toPixels(item.rect, placement)] : [];
    case 'modules':
      return [];
    default:
      return item satisfies never;
  }
}
