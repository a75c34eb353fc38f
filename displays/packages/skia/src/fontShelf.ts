import type { CanvasKit, TypefaceFontProvider } from 'canvaskit-wasm';

/** One font file, under an alias of its own so that the order of the shelf decides which one writes a letter. */
export interface FontFile {
  readonly family: string;
  /** Which letters it is for; the files without are always loaded. */
  readonly script?: RegExp | undefined;
  readonly load: () => Promise<ArrayBuffer>;
}

/** Fonts in their order of preference. Latin is there from the start, other scripts come when somebody writes in them. */
export class FontShelf implements Disposable {
  readonly provider: TypefaceFontProvider;
  private readonly loaded = new Set<FontFile>();
  private readonly asked = new Map<FontFile, Promise<boolean>>();

  private constructor(
    kit: CanvasKit,
    private readonly files: readonly FontFile[],
  ) {
    this.provider = kit.TypefaceFontProvider.Make();
  }

  static async open(kit: CanvasKit, files: readonly FontFile[]): Promise<FontShelf> {
    const shelf = new FontShelf(kit, files);
    await Promise.all(files.filter((file) => !file.script).map((file) => shelf.fetch(file)));
    return shelf;
  }

  /** Families that are loaded, in order. */
  get families(): string[] {
    return [...new Set(this.files.filter((file) => this.loaded.has(file)).map((file) => file.family))];
  }

  /** Loads what writes these letters. True when something new has come and text must be shaped again. */
  async supply(codepoints: readonly number[]): Promise<boolean> {
    const letters = codepoints.map((point) => String.fromCodePoint(point));
    const wanted = this.files.filter((file) => !this.loaded.has(file) && letters.some((letter) => file.script?.test(letter)));
    const came = await Promise.all(wanted.map((file) => this.fetch(file)));
    return came.includes(true);
  }

  [Symbol.dispose](): void {
    this.provider.delete();
  }

  private fetch(file: FontFile): Promise<boolean> {
    const known = this.asked.get(file);
    if (known) return known;
    const coming = file.load().then(
      (bytes) => {
        this.provider.registerFont(bytes, file.family);
        this.loaded.add(file);
        return true;
      },
      () => {
        // The server may be away just now: the next text in this script asks again.
        this.asked.delete(file);
        return false;
      },
    );
    this.asked.set(file, coming);
    return coming;
  }
}
