import type { Canvas, CanvasKit } from 'canvaskit-wasm';
import type { Picture, Size } from '@livesession/scene';
import type { ImageShelf } from './imageShelf';
import { changedRects, type PixelRect, type Placement } from './changed';
import { Painter } from './painter';
import type { TextSetter } from './textSetter';

type Drawing = Pick<Picture, 'background' | 'items'>;

/** Remembers what is on a canvas and paints only what has changed since. */
export class Easel implements Disposable {
  private readonly painter: Painter;
  private shown: { readonly drawing: Drawing; readonly placement: Placement } | undefined;

  constructor(kit: CanvasKit, text: TextSetter, images?: ImageShelf) {
    this.painter = new Painter(kit, text, images);
  }

  /** Paints the difference to what was painted last; returns the rectangles that changed, in device pixels. */
  paint(canvas: Canvas, drawing: Drawing, placement: Placement): readonly PixelRect[] {
    const rects = this.changes(drawing, placement) ?? [whole(placement)];
    for (const rect of rects) this.painter.paintInto(canvas, drawing.background, drawing.items, placement, rect);
    this.shown = { drawing, placement };
    return rects;
  }

  /** The next paint paints everything: the canvas is new, or so are the fonts. */
  forget(): void {
    this.shown = undefined;
  }

  [Symbol.dispose](): void {
    this.painter[Symbol.dispose]();
  }

  private changes(drawing: Drawing, placement: Placement): readonly PixelRect[] | undefined {
    const last = this.shown;
    if (!last || last.drawing.background !== drawing.background || !samePlacement(last.placement, placement)) return undefined;
    return changedRects(last.drawing.items, drawing.items, placement);
  }
}

/** The stage as large as fits in so many device pixels, in the middle; `shift` in logical units moves it against burn-in. */
export function place(width: number, height: number, stage: Size, shift: { readonly x: number; readonly y: number } = { x: 0, y: 0 }): Placement {
  const scale = Math.min(width / stage.width, height / stage.height);
  return {
    width, height, scale,
    offsetX: Math.round((width - stage.width * scale) / 2 + shift.x * scale),
    offsetY: Math.round((height - stage.height * scale) / 2 + shift.y * scale),
  };
}

function samePlacement(one: Placement, other: Placement): boolean {
  return one.width === other.width && one.height === other.height && one.scale === other.scale && one.offsetX === other.offsetX && one.offsetY === other.offsetY;
}

function whole(placement: Placement): PixelRect {
  return { left: 0, top: 0, right: placement.width, bottom: placement.height };
}

