import type { CanvasKit, Image } from 'canvaskit-wasm';
import { suppliedBy, type Supplied } from './supplied';

/** Fetches the bytes of a picture by its address. */
export type ImageLoader = (source: string) => Promise<ArrayBuffer>;

/** What a picture may weigh: a logo needs a tenth of it. */
const mostBytes = 4_000_000;
const mostSide = 4096;

/** Pictures by their address; one that is asked for before it is there is wanted, and comes with the next supply. */
export class ImageShelf implements Disposable {
  private readonly images = new Map<string, Image | undefined>();
  private readonly wanted = new Set<string>();

  constructor(
    private readonly kit: CanvasKit,
    private readonly load: ImageLoader,
  ) {}

  /** Stays this object's; undefined while it is not here, and for ever where it is no picture. */
  find(source: string): Image | undefined {
    if (!this.images.has(source)) this.wanted.add(source);
    return this.images.get(source);
  }

  /** When a picture has come, what was painted without it must be painted again. */
  async supply(): Promise<Supplied> {
    const sources = [...this.wanted];
    this.wanted.clear();
    const came = await Promise.all(sources.map((source) => this.fetch(source)));
    return suppliedBy(came);
  }

  [Symbol.dispose](): void {
    for (const image of this.images.values()) image?.delete();
    this.images.clear();
  }

  private async fetch(source: string): Promise<Supplied> {
    try {
      const image = this.decoded(await this.load(source));
      this.images.set(source, image);
      return image ? 'came' : 'nothing';
    } catch {
      // The server may be away just now: the next painting asks again.
      return 'failed';
    }
  }

  private decoded(bytes: ArrayBuffer): Image | undefined {
    if (bytes.byteLength > mostBytes) return undefined;
    const image = this.kit.MakeImageFromEncoded(bytes) ?? undefined;
    if (!image || Math.max(image.width(), image.height()) <= mostSide) return image;
    image.delete();
    return undefined;
  }
}
