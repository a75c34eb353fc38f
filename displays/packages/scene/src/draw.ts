import type { FontChoice } from './fonts';

/** In logical units of the stage, of which a picture has as many as the room allows (legibility.ts). */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `#rrggbb`. */
export type Colour = string;

export type Direction = 'ltr' | 'rtl';
export type Align = 'start' | 'center' | 'end';

export interface TextStyle {
  readonly size: number;
  readonly weight: 500 | 700;
  readonly font: FontChoice;
  /** Line height as a multiple of the size. */
  readonly leading: number;
  readonly colour: Colour;
  /** Digits of one width, for numbers that change in place. */
  readonly digits: boolean;
  readonly lead?: Lead | undefined;
}

/** Stands before a text on its first line, bold and in a colour of its own: what a card is called by. */
export interface Lead {
  readonly text: string;
  readonly colour: Colour;
}

interface Placed {
  /** Stable from picture to picture, so that what changed can be found. */
  readonly id: string;
  /** What is drawn stays inside. */
  readonly rect: Rect;
}

export interface BoxItem extends Placed {
  readonly kind: 'box';
  readonly fill: Colour;
  readonly radius: number;
  readonly opacity: number;
  /** Drawn inside the edge. */
  readonly line: { readonly colour: Colour; readonly width: number } | undefined;
}

export interface TextItem extends Placed {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly align: Align;
  readonly direction: Direction;
  readonly maxLines: number;
}

/** A sign drawn from an SVG path in a box of 24 x 24. */
export interface SignItem extends Placed {
  readonly kind: 'sign';
  readonly path: string;
  readonly fill: Colour;
}

/** A QR code's modules, each a whole number of device pixels; the rest of the rectangle is quiet zone. */
export interface ModulesItem extends Placed {
  readonly kind: 'modules';
  readonly modules: readonly string[];
}

/** A picture from elsewhere, as large as it fits and in the middle. */
export interface ImageItem extends Placed {
  readonly kind: 'image';
  readonly source: string;
}

export type Item = BoxItem | TextItem | SignItem | ModulesItem | ImageItem;

export function inset(rect: Rect, by: number): Rect {
  return { x: rect.x + by, y: rect.y + by, width: rect.width - 2 * by, height: rect.height - 2 * by };
}

export function sameItem(one: Item, other: Item): boolean {
  if (one.kind !== other.kind || !sameRect(one.rect, other.rect)) return false;
  switch (one.kind) {
    case 'box':
      return other.kind === 'box' && one.fill === other.fill && one.radius === other.radius && one.opacity === other.opacity && sameLine(one, other);
    case 'text':
      return other.kind === 'text' && one.text === other.text && sameStyle(one.style, other.style) && one.align === other.align &&
        one.direction === other.direction && one.maxLines === other.maxLines;
    case 'sign':
      return other.kind === 'sign' && one.path === other.path && one.fill === other.fill;
    case 'modules':
      return other.kind === 'modules' && one.modules.join() === other.modules.join();
    case 'image':
      return other.kind === 'image' && one.source === other.source;
    default:
      return one satisfies never;
  }
}

export function sameRect(one: Rect, other: Rect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

function sameLine(one: BoxItem, other: BoxItem): boolean {
  return one.line?.colour === other.line?.colour && one.line?.width === other.line?.width;
}

function sameStyle(one: TextStyle, other: TextStyle): boolean {
  return one.size === other.size && one.weight === other.weight && one.font === other.font && one.leading === other.leading && one.digits === other.digits && one.colour === other.colour && one.lead?.text === other.lead?.text && one.lead?.colour === other.lead?.colour;
}
