import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import CanvasKitInit, { type CanvasKit, type Image } from 'canvaskit-wasm';
import { compose, defaultSettings, nothingKept, type Kept, type Moment, type Picture, type SceneSettings } from '@livesession/scene';
import { Easel, place } from './easel';
import type { FontFile, FontShelf } from './fontShelf';
import { purposeOf, type Family } from './fontScripts';
import { RasterPixels } from './rasterPixels';
import type { TextSetter } from './textSetter';
import { Workshop } from './workshop';

const require = createRequire(import.meta.url);

function file(family: Family, path: string): FontFile {
  return { family, ...purposeOf(family), load: async () => bytesOf(await readFile(require.resolve(path))) };
}

function cuts(family: Family, name: (weight: number) => string): readonly FontFile[] {
  return [500, 700].map((weight) => file(family, name(weight)));
}

const cut = (font: string, part: string) => (weight: number): string => `@fontsource/${font}/files/${font}-${part}-${weight}-normal.woff2`;

/** The same fonts as in the browser, from the packages' files. */
export const nodeFonts: readonly FontFile[] = [
  ...cuts('Serif', cut('source-serif-4', 'latin')),
  ...cuts('Serif Extended', cut('source-serif-4', 'latin-ext')),
  ...cuts('Legible', cut('atkinson-hyperlegible-next', 'latin')),
  ...cuts('Legible Extended', cut('atkinson-hyperlegible-next', 'latin-ext')),
  ...cuts('Inter', cut('inter', 'latin')),
  ...cuts('Inter Extended', cut('inter', 'latin-ext')),
  ...cuts('Inter Vietnamese', cut('inter', 'vietnamese')),
  ...cuts('Inter Cyrillic', cut('inter', 'cyrillic')),
  ...cuts('Inter Greek', cut('inter', 'greek')),
  ...cuts('Noto Arabic', cut('noto-sans-arabic', 'arabic')),
  ...cuts('Noto Hebrew', cut('noto-sans-hebrew', 'hebrew')),
  ...cuts('Noto Tibetan', cut('noto-serif-tibetan', 'tibetan')),
  file('Emoji', 'twemoji-colr-font/twemoji.woff2'),
  file('Noto Math', '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2'),
  ...cuts('Noto Symbols', cut('noto-sans-symbols', 'symbols')),
  file('Noto More Symbols', '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2'),
];

function bytesOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** A `data:` URL or a file's path; nothing is fetched from a network. */
async function loadImage(source: string): Promise<ArrayBuffer> {
  const data = /^data:[^,]*;base64,(.*)$/su.exec(source)?.[1];
  return bytesOf(data === undefined ? await readFile(source) : Buffer.from(data, 'base64'));
}

let loading: Promise<CanvasKit> | undefined;

export function loadForNode(): Promise<CanvasKit> {
  loading ??= CanvasKitInit();
  return loading;
}

type Drawing = Pick<Picture, 'stage' | 'background' | 'items'>;

/** Draws scenes in Node: for pixel tests, measurements and picture exports. */
export class Studio implements Disposable {
  private constructor(readonly workshop: Workshop) {}

  static async open(): Promise<Studio> {
    return new Studio(await Workshop.open(await loadForNode(), nodeFonts, loadImage));
  }

  get kit(): CanvasKit {
    return this.workshop.kit;
  }

  get fonts(): FontShelf {
    return this.workshop.fonts;
  }

  get text(): TextSetter {
    return this.workshop.text;
  }

  compose(moment: Moment, settings: Partial<SceneSettings> = {}, previous: Kept = nothingKept): Picture {
    return compose(moment, previous, { ...defaultSettings, ...settings }, this.text);
  }

  /** Composes until every script, typeface and image that the picture needs is there. */
  async composed(moment: Moment, settings: Partial<SceneSettings> = {}, previous: Kept = nothingKept): Promise<Picture> {
    for (;;) {
      const picture = this.compose(moment, settings, previous);
      this.askForAll(picture);
      if (!(await this.workshop.supply())) return picture;
    }
  }

  pixels(picture: Drawing, width: number, height: number): Uint8ClampedArray {
    using raster = new RasterPixels(this.kit, width, height);
    using easel = new Easel(this.kit, this.text, this.workshop.images);
    easel.paint(raster.surface.getCanvas(), picture, place(width, height, picture.stage));
    raster.surface.flush();
    return raster.view().slice();
  }

  /** The same pixels as on a screen without a GPU. */
  png(picture: Drawing, width: number, height: number): Uint8Array {
    using raster = new RasterPixels(this.kit, width, height);
    using easel = new Easel(this.kit, this.text, this.workshop.images);
    easel.paint(raster.surface.getCanvas(), picture, place(width, height, picture.stage));
    raster.surface.flush();
    return encodedOf(raster.surface.makeImageSnapshot());
  }

  /** Opaque pixels as a PNG file. */
  encoded(pixels: Uint8Array, width: number, height: number): Uint8Array {
    const { kit } = this;
    const info = { width, height, colorType: kit.ColorType.RGBA_8888, alphaType: kit.AlphaType.Opaque, colorSpace: kit.ColorSpace.SRGB };
    return encodedOf(kit.MakeImage(info, pixels, width * 4));
  }

  [Symbol.dispose](): void {
    this.workshop[Symbol.dispose]();
  }

  private askForAll(picture: Picture): void {
    for (const item of picture.items) {
      if (item.kind === 'image') this.workshop.images.find(item.source);
      if (item.kind === 'text') this.text.paragraph(item.text, item.style, item.rect.width, item);
    }
  }
}

function encodedOf(image: Image | null): Uint8Array {
  const bytes = image?.encodeToBytes();
  image?.delete();
  if (!bytes) throw new Error('The picture could not be encoded.');
  return bytes;
}

/** A picture of a screen as a PNG file, without a browser. */
export async function renderPng(moment: Moment, size: { readonly width: number; readonly height: number }, settings: Partial<SceneSettings> = {}): Promise<Uint8Array> {
  using studio = await Studio.open();
  return studio.png(await studio.composed(moment, settings), size.width, size.height);
}
