import type { Picture } from '@livesession/scene';
import type { Backend } from './backend';
import type { Placement } from './changed';
import { Easel } from './easel';
import { RasterPixels } from './rasterPixels';
import type { Workshop } from './workshop';

/** Without a GPU: pixels in memory, of which the changed rectangles are put on a 2D canvas. */
export class RasterBackend implements Backend {
  readonly name = 'raster';
  private readonly context: CanvasRenderingContext2D;
  private readonly pixels: RasterPixels;
  private readonly easel: Easel;

  constructor(
    { kit, text, images }: Workshop,
    readonly canvas: HTMLCanvasElement,
  ) {
    const context = canvas.getContext('2d', { alpha: false, desynchronized: false });
    if (!context) throw new Error('This browser gives no 2D canvas.');
    this.context = context;
    this.pixels = new RasterPixels(kit, canvas.width, canvas.height);
    this.easel = new Easel(kit, text, images);
  }

  show(picture: Pick<Picture, 'background' | 'items'>, placement: Placement): void {
    const rects = this.easel.paint(this.pixels.surface.getCanvas(), picture, placement);
    if (rects.length === 0) return;
    this.pixels.surface.flush();
    // A fresh view each time: the old one dies when the wasm memory grows.
    const image = new ImageData(this.pixels.view(), this.pixels.width, this.pixels.height);
    for (const { left, top, right, bottom } of rects) this.context.putImageData(image, 0, 0, left, top, right - left, bottom - top);
  }

  forget(): void {
    this.easel.forget();
  }

  [Symbol.dispose](): void {
    this.easel[Symbol.dispose]();
    this.pixels[Symbol.dispose]();
  }
}
