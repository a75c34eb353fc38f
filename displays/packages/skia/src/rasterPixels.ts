import type { CanvasKit, MallocObj, Surface } from 'canvaskit-wasm';

/**
 * A raster surface on memory of our own. Opaque, because CanvasKit's stock surfaces are unpremultiplied, which costs 1.6 to 4
 * times as much on every frame.
 */
export class RasterPixels implements Disposable {
  readonly surface: Surface;
  private readonly memory: MallocObj;

  constructor(
    kit: CanvasKit,
    readonly width: number,
    readonly height: number,
  ) {
    this.memory = kit.Malloc(Uint8Array, width * height * 4);
    const info = { width, height, colorType: kit.ColorType.RGBA_8888, alphaType: kit.AlphaType.Opaque, colorSpace: kit.ColorSpace.SRGB };
    const surface = kit.MakeRasterDirectSurface(info, this.memory, width * 4);
    if (!surface) throw new Error(`No raster surface of ${width} x ${height}.`);
    this.surface = surface;
    this.free = () => kit.Free(this.memory);
  }

  /** The pixels as they are now. Take them afresh each time: the view dies when the wasm memory grows. */
  view(): Uint8ClampedArray<ArrayBuffer> {
    const bytes = this.memory.toTypedArray() as Uint8Array<ArrayBuffer>;
    return new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  [Symbol.dispose](): void {
    this.surface.delete();
    this.free();
  }

  private readonly free: () => void;
}
