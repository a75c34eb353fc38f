import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import CanvasKitInit, { type CanvasKit } from 'canvaskit-wasm';
import { compose, defaultSettings, nothingKept, type Kept, type Moment, type Picture, type SceneSettings } from '@livesession/scene';
import { Easel, place } from './easel';
import { FontShelf, type FontFile } from './fontShelf';
import { fontScripts, type ScriptFamily } from './fontScripts';
import { RasterPixels } from './rasterPixels';
import { TextSetter } from './textSetter';

const require = createRequire(import.meta.url);

function file(family: string, path: string): FontFile {
  return {
    family,
    script: family in fontScripts ? fontScripts[family as ScriptFamily] : undefined,
    load: async () => new Uint8Array(await readFile(require.resolve(path))).buffer,
  };
}

function cuts(family: string, name: (weight: number) => string): readonly FontFile[] {
  return [500, 700].map((weight) => file(family, name(weight)));
}

const inter = (cut: string) => (weight: number): string => `@fontsource/inter/files/inter-${cut}-${weight}-normal.woff2`;

/** The same fonts as in the browser, from the packages' files. */
export const nodeFonts: readonly FontFile[] = [
  ...cuts('Inter', inter('latin')),
  ...cuts('Inter Extended', inter('latin-ext')),
  ...cuts('Inter Vietnamese', inter('vietnamese')),
  ...cuts('Inter Cyrillic', inter('cyrillic')),
  ...cuts('Inter Greek', inter('greek')),
  ...cuts('Noto Arabic', (weight) => `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`),
  ...cuts('Noto Hebrew', (weight) => `@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-${weight}-normal.woff2`),
  file('Emoji', 'twemoji-colr-font/twemoji.woff2'),
];

let loading: Promise<CanvasKit> | undefined;

export function loadForNode(): Promise<CanvasKit> {
  loading ??= CanvasKitInit();
  return loading;
}

/** Draws scenes in Node: for pixel tests, measurements and picture exports. */
export class Studio implements Disposable {
  private constructor(
    readonly kit: CanvasKit,
    readonly fonts: FontShelf,
    readonly text: TextSetter,
  ) {}

  static async open(): Promise<Studio> {
    const kit = await loadForNode();
    const fonts = await FontShelf.open(kit, nodeFonts);
    return new Studio(kit, fonts, new TextSetter(kit, fonts));
  }

  compose(moment: Moment, settings: Partial<SceneSettings> = {}, previous: Kept = nothingKept): Picture {
    return compose(moment, previous, { ...defaultSettings, ...settings }, this.text);
  }

  /** Composes until every script that the picture needs is there. */
  async composed(moment: Moment, settings: Partial<SceneSettings> = {}, previous: Kept = nothingKept): Promise<Picture> {
    for (;;) {
      const picture = this.compose(moment, settings, previous);
      this.shapeAll(picture);
      if (!(await this.fonts.supply(this.text.takeMissing()))) return picture;
      this.text.forget();
    }
  }

  pixels(picture: Picture, width: number, height: number): Uint8ClampedArray {
    using raster = new RasterPixels(this.kit, width, height);
    using easel = new Easel(this.kit, this.text);
    easel.paint(raster.surface.getCanvas(), picture, place(width, height));
    raster.surface.flush();
    return raster.view().slice();
  }

  png(picture: Picture, width: number, height: number): Uint8Array {
    using raster = new RasterPixels(this.kit, width, height);
    using easel = new Easel(this.kit, this.text);
    easel.paint(raster.surface.getCanvas(), picture, place(width, height));
    raster.surface.flush();
    const image = raster.surface.makeImageSnapshot();
    const bytes = image.encodeToBytes();
    image.delete();
    if (!bytes) throw new Error('The picture could not be encoded.');
    return bytes;
  }

  [Symbol.dispose](): void {
    this.text[Symbol.dispose]();
    this.fonts[Symbol.dispose]();
  }

  private shapeAll(picture: Picture): void {
    for (const item of picture.items) {
      if (item.kind === 'text') this.text.paragraph(item.text, item.style, item.rect.width, item);
    }
  }
}

/** A picture of a screen as a PNG file, without a browser. */
export async function renderPng(moment: Moment, size: { readonly width: number; readonly height: number }, settings: Partial<SceneSettings> = {}): Promise<Uint8Array> {
  using studio = await Studio.open();
  return studio.png(await studio.composed(moment, settings), size.width, size.height);
}
