import type { CanvasKit } from 'canvaskit-wasm';
import { FontShelf, type FontFile } from './fontShelf';
import { ImageShelf, type ImageLoader } from './imageShelf';
import { TextSetter } from './textSetter';

const restMs = 3_000;

/** All that painting needs: CanvasKit, fonts, pictures, and the one who sets text. */
export class Workshop implements Disposable {
  readonly text: TextSetter;
  private restsUntil = 0;

  private constructor(
    readonly kit: CanvasKit,
    readonly fonts: FontShelf,
    readonly images: ImageShelf,
  ) {
    this.text = new TextSetter(kit, fonts);
  }

  static async open(kit: CanvasKit, files: readonly FontFile[], load: ImageLoader): Promise<Workshop> {
    return new Workshop(kit, await FontShelf.open(kit, files), new ImageShelf(kit, load));
  }

  /** Fetches what the last paintings missed; true when they look different with it and are to be composed and painted again. */
  async supply(): Promise<boolean> {
    if (performance.now() < this.restsUntil) return false;
    const [letters, images] = await Promise.all([this.fonts.supply(this.text.takeMissing()), this.images.supply()]);
    // Paintings come sixty times a second; a server that is away is not asked as often.
    if (letters === 'failed' || images === 'failed') this.restsUntil = performance.now() + restMs;
    if (letters === 'came') this.text.forget();
    return letters === 'came' || images === 'came';
  }

  [Symbol.dispose](): void {
    this.text[Symbol.dispose]();
    this.images[Symbol.dispose]();
    this.fonts[Symbol.dispose]();
  }
}
