import { type Align, type Colour, type Item, type Lead, type Rect, type TextStyle } from './draw';
import type { FontChoice } from './fonts';
import { smallText } from './legibility';
import type { Measurer, TextSize } from './measure';
import { orientationOf, type Orientation, type Size } from './size';
import { clean } from './text/clean';
import { directionOf } from './text/direction';
import type { Theme } from './theme';

export interface BoxLook {
  readonly fill: Colour;
  readonly radius?: number | undefined;
  readonly opacity?: number | undefined;
  readonly line?: { readonly colour: Colour; readonly width: number } | undefined;
}

export interface Lettering {
  readonly size: number;
  readonly weight?: 500 | 700 | undefined;
  readonly leading?: number | undefined;
  readonly colour?: Colour | undefined;
  readonly digits?: boolean | undefined;
  readonly lead?: Lead | undefined;
}

export interface Setting {
  readonly align?: Align | undefined;
  /** Where the text stands in its rectangle when it does not fill it. */
  readonly stand?: 'top' | 'middle' | 'bottom' | undefined;
  readonly maxLines?: number | undefined;
}

/** A margin of 5 %, and a little more for the picture that moves against burn-in (E3). */
function pageOf(stage: Size): Rect {
  const [x, y] = [Math.ceil(stage.width * 0.05) + burnIn, Math.ceil(stage.height * 0.05) + burnIn];
  return { x, y, width: stage.width - 2 * x, height: stage.height - 2 * y };
}

const burnIn = 8;
/** What layouts are drawn for; on a smaller stage what is large shrinks with it, and what is small stays. */
const usualShort = 1080;

// Letters of these scripts stand on each other: lines that are close run into one another.
const tallScripts = /[\p{Script=Tibetan}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const tallLeading = 1.75;

function isTall(text: string): boolean {
  return tallScripts.test(text);
}

/** Gathers a picture's items. All text goes through here, so all of it is cleaned, measured and large enough. */
export class Sketch {
  readonly items: Item[] = [];
  /** Text keeps to this rectangle. */
  readonly page: Rect;
  readonly orientation: Orientation;
  private readonly part: number;

  constructor(
    readonly theme: Theme,
    private readonly measurer: Measurer,
    readonly stage: Size,
    private readonly font: FontChoice,
  ) {
    this.page = pageOf(stage);
    this.orientation = orientationOf(stage);
    this.part = Math.min(1, Math.min(stage.width, stage.height) / usualShort);
  }

  /** A length or a size that is so large on the usual stage. */
  large(usual: number): number {
    return Math.round(usual * this.part);
  }

  /** The stage has so few units that a scene says only what matters most. */
  get compact(): boolean {
    return this.part < 0.72;
  }

  box(id: string, rect: Rect, look: BoxLook): void {
    if (rect.width <= 0 || rect.height <= 0 || look.opacity === 0) return;
    this.items.push({ kind: 'box', id, rect, fill: look.fill, radius: look.radius ?? 0, opacity: look.opacity ?? 1, line: look.line });
  }

  /** Writes into `rect`, shortened with an ellipsis where it does not fit; returns the height that the text takes. */
  text(id: string, text: string, rect: Rect, lettering: Lettering, setting: Setting = {}): number {
    const written = clean(text);
    const wanted = this.styleOf(lettering, written);
    const maxLines = this.linesIn(rect.height, wanted, setting.maxLines);
    if (written === '') return 0;
    // A single line of a tall script keeps to the room that there is.
    const style = maxLines === 1 && isTall(written) ? { ...wanted, leading: Math.min(wanted.leading, Math.max(1, Math.floor(rect.height) / wanted.size)) } : wanted;
    // One line has a known height: numbers that change with every frame need no measuring.
    const height = maxLines === 1 ? Math.round(style.size * style.leading) : this.measurer.measure(written, style, rect.width, maxLines).height;
    const spare = rect.height - height;
    const y = rect.y + (setting.stand === 'middle' ? spare / 2 : setting.stand === 'bottom' ? spare : 0);
    this.items.push({
      kind: 'text', id, rect: { x: rect.x, y, width: rect.width, height }, text: written, style,
      align: setting.align ?? 'start', direction: directionOf(written), maxLines,
    });
    return height;
  }

  sign(id: string, path: string, rect: Rect, fill: Colour): void {
    this.items.push({ kind: 'sign', id, rect, path, fill });
  }

  image(id: string, source: string, rect: Rect): void {
    this.items.push({ kind: 'image', id, rect, source });
  }

  modules(id: string, modules: readonly string[], rect: Rect): void {
    this.items.push({ kind: 'modules', id, rect, modules });
  }

  /** Covers what was drawn so far with the paper: a fade that costs one rectangle instead of a layer per card. */
  veil(id: string, rect: Rect, opacity: number): void {
    this.box(id, rect, { fill: this.theme.paper, opacity });
  }

  measure(text: string, lettering: Lettering, width: number, maxLines: number): TextSize {
    const written = clean(text);
    return written === '' ? { width: 0, height: 0, lines: 0, cut: false } : this.measurer.measure(written, this.styleOf(lettering, written), width, maxLines);
  }

  /** The largest of these sizes at which the whole text fits; the last one when none does. */
  fitting(text: string, sizes: readonly number[], rect: Rect, lettering: Omit<Lettering, 'size'> = {}): Lettering {
    const fits = (size: number): boolean => {
      const style = this.styleOf({ ...lettering, size }, text);
      const needed = this.measure(text, { ...lettering, size }, rect.width, this.linesIn(rect.height, style, undefined));
      return !needed.cut && needed.height <= rect.height && !this.splitsWord(text, { ...lettering, size }, rect.width);
    };
    return { ...lettering, size: sizes.find(fits) ?? sizes.at(-1) ?? smallText };
  }

  private splitsWord(text: string, lettering: Lettering, width: number): boolean {
    const longest = clean(text).split(/[\s-]/u).reduce((one, other) => (other.length > one.length ? other : one), '');
    return this.measure(longest, lettering, 100_000, 1).width > width;
  }

  private linesIn(height: number, style: TextStyle, most: number | undefined): number {
    return Math.max(1, Math.min(most ?? 99, Math.floor((height + 0.5) / (style.size * style.leading))));
  }

  private styleOf(lettering: Lettering, text: string): TextStyle {
    const size = Math.max(lettering.size, smallText);
    const leading = isTall(text) ? Math.max(tallLeading, lettering.leading ?? 0) : (lettering.leading ?? 1.25);
    return {
      size,
      weight: lettering.weight ?? 500,
      font: this.font,
      // Lines are whole units high: Skia rounds them, and a text must not lose its last line to the rest.
      leading: Math.round(size * leading) / size,
      colour: lettering.colour ?? this.theme.ink,
      digits: lettering.digits ?? false,
      ...(lettering.lead ? { lead: lettering.lead } : {}),
    };
  }
}
