/** Where a picture of what is on the wall goes. */
export interface SnapshotPlace {
  /** What is on the wall now; undefined while there is nothing. */
  readonly canvas: () => HTMLCanvasElement | undefined;
  /** Draws once more: the pixels of a GPU can be read only right after they were drawn. */
  readonly redraw: () => void;
  /** Takes a JPEG file in base64. */
  readonly take: (jpeg: string) => void;
}

const everyMs = 1_000;
const longest = 320;
const quality = 0.7;

/**
 * Small pictures of the canvas itself, for the console: at most one a second, none while nobody looks, and none that is like the last.
 */
export class Snapshots {
  private wanted = false;
  private dueAt = 0;
  private timer: number | undefined;
  private last = '';
  private readonly small = document.createElement('canvas');

  constructor(private readonly place: SnapshotPlace) {}

  /** Somebody looks, or nobody does any more. */
  want(wanted: boolean): void {
    this.wanted = wanted;
    this.last = '';
    this.dueAt = 0;
    if (wanted) this.place.redraw();
  }

  /** To be called in the same turn in which something was drawn. */
  drawn(): void {
    if (!this.wanted || this.timer !== undefined) return;
    const wait = this.dueAt - performance.now();
    if (wait > 0) {
      this.timer = window.setTimeout(() => {
        this.timer = undefined;
        this.place.redraw();
      }, wait);
      return;
    }
    const canvas = this.place.canvas();
    if (!canvas) return;
    this.dueAt = performance.now() + everyMs;
    void this.take(canvas);
  }

  stop(): void {
    this.wanted = false;
    window.clearTimeout(this.timer);
  }

  private async take(canvas: HTMLCanvasElement): Promise<void> {
    const scale = longest / Math.max(canvas.width, canvas.height);
    this.small.width = Math.round(canvas.width * scale);
    this.small.height = Math.round(canvas.height * scale);
    const context = this.small.getContext('2d', { alpha: false });
    if (!context) return;
    context.imageSmoothingQuality = 'medium';
    context.drawImage(canvas, 0, 0, this.small.width, this.small.height);
    const file = await new Promise<Blob | null>((done) => this.small.toBlob(done, 'image/jpeg', quality));
    const jpeg = file ? await base64(file) : '';
    if (!this.wanted || jpeg === '' || jpeg === this.last) return;
    this.last = jpeg;
    this.place.take(jpeg);
  }
}

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
