import type { CanvasKit, TypefaceFontProvider } from 'canvaskit-wasm';
import type { FontChoice } from '@livesession/scene';
import { suppliedBy, type Supplied } from './supplied';

/** One font file, under an alias of its own so that the order of the shelf decides which one writes a letter. */
export interface FontFile {
  readonly family: string;
  /** Which letters it is for. */
  readonly script?: RegExp | undefined;
  /** Which choice of typeface it is for. The files for neither letters nor a choice are always loaded. */
  readonly choice?: FontChoice | undefined;
  readonly load: () => Promise<ArrayBuffer>;
}

/** Fonts in their order of preference. Latin is there from the start, other scripts come when somebody writes in them. */
export class FontShelf implements Disposable {
  readonly provider: TypefaceFontProvider;
  private readonly loaded = new Set<FontFile>();
  private readonly chosen = new Set<FontChoice>();
  private readonly asked = new Map<FontFile, Promise<Supplied>>();

  private constructor(
    kit: CanvasKit,
    private readonly files: readonly FontFile[],
  ) {
    this.provider = kit.TypefaceFontProvider.Make();
  }

  static async open(kit: CanvasKit, files: readonly FontFile[]): Promise<FontShelf> {
    const shelf = new FontShelf(kit, files);
    await Promise.all(files.filter((file) => !file.script && !file.choice).map((file) => shelf.fetch(file)));
    return shelf;
  }

  /** Families that are loaded, in order; those of the chosen typeface first. What is not here of it comes with the next supply. */
  familiesFor(choice: FontChoice): string[] {
    this.chosen.add(choice);
    const here = this.files.filter((file) => this.loaded.has(file) && (file.choice === undefined || file.choice === choice));
    const [own, others] = [here.filter((file) => file.choice), here.filter((file) => !file.choice)];
    return [...new Set([...own, ...others].map((file) => file.family))];
  }

  /** Loads what writes these letters. When something new has come, text must be shaped again. */
  async supply(codepoints: readonly number[]): Promise<Supplied> {
    const letters = codepoints.map((point) => String.fromCodePoint(point));
    const wanted = this.files.filter((file) => !this.loaded.has(file) && this.isAskedFor(file, letters));
    const came = await Promise.all(wanted.map((file) => this.fetch(file)));
    return suppliedBy(came);
  }

  [Symbol.dispose](): void {
    this.provider.delete();
  }

  private isAskedFor(file: FontFile, letters: readonly string[]): boolean {
    return file.choice ? this.chosen.has(file.choice) : letters.some((letter) => file.script?.test(letter));
  }

  private fetch(file: FontFile): Promise<Supplied> {
    const known = this.asked.get(file);
    if (known) return known;
    const coming = file.load().then(
      (bytes) => {
        this.provider.registerFont(bytes, file.family);
        this.loaded.add(file);
        return 'came' as const;
      },
      () => {
        // The server may be away just now: the next text in this script asks again.
        this.asked.delete(file);
        return 'failed' as const;
      },
    );
    this.asked.set(file, coming);
    return coming;
  }
}
