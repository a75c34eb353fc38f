import type { Colour } from './draw';
import type { FontChoice } from './fonts';
import { contrast, mix, themes, type Theme, type ThemeName } from './theme';

/** A picture that may be put on the stage: where it is fetched from, and its own size. */
export interface Logo {
  /** An address of this server or a `data:` URL of a PNG, JPEG or WebP file. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

/** A session's look: as much of it as was chosen. */
export interface Look {
  /** In place of the session's title. */
  readonly title?: string | undefined;
  readonly logo?: Logo | undefined;
  /** The colour of headings, numbers and filled plates. */
  readonly accent?: Colour | undefined;
  /** The colour of what is new or has won. */
  readonly highlight?: Colour | undefined;
  readonly font?: FontChoice | undefined;
}

/** A colour that was not used as it was chosen, and why. */
export interface Adapted {
  readonly which: 'accent' | 'highlight';
  readonly chosen: Colour;
  /** What is drawn instead; the theme's own colour where the choice was refused. */
  readonly used: Colour;
  readonly because: 'notAColour' | 'tooPale' | 'tooDark';
  /** Of the chosen colour against the worst ground that it stands on. */
  readonly ratio: number;
}

export interface Dressed {
  readonly theme: Theme;
  readonly adapted: readonly Adapted[];
}

/** Text stands out by this much (E3); fills and signs by that much (WCAG 1.4.11). */
export const textContrast = 10;
export const fillContrast = 3;

const steps = 200;

let last: { readonly name: ThemeName; readonly accent: Colour | undefined; readonly highlight: Colour | undefined; readonly dressed: Dressed } | undefined;

/** The theme in the session's colours, each moved towards ink only as far as it must be to stay legible. */
export function dress(name: ThemeName, look: Look | undefined): Dressed {
  const { accent, highlight } = look ?? {};
  // Every frame asks, and the answer changes once a day.
  if (last?.name !== name || last.accent !== accent || last.highlight !== highlight) last = { name, accent, highlight, dressed: dressed(name, look) };
  return last.dressed;
}

function dressed(name: ThemeName, look: Look | undefined): Dressed {
  const base: Theme = themes[name];
  const adapted: Adapted[] = [];
  const note = (each: Adapted | undefined): void => {
    if (each) adapted.push(each);
  };
  const accent = look?.accent === undefined ? undefined : accentOf(base, look.accent, note);
  const theme: Theme = accent ? { ...base, ...accent } : base;
  const highlight = look?.highlight === undefined ? theme.highlight : highlightOf(theme, look.highlight, note);
  return { theme: { ...theme, highlight }, adapted };
}

type Note = (adapted: Adapted | undefined) => void;

function accentOf(base: Theme, chosen: Colour, note: Note): Pick<Theme, 'accent' | 'onAccent' | 'accentSoft' | 'fill'> {
  if (!isColour(chosen)) {
    note({ which: 'accent', chosen, used: base.accent, because: 'notAColour', ratio: 0 });
    return base;
  }
  const tint = mix(base.surface, chosen, 0.06);
  // A tint must not eat the contrast of the ink on it.
  const accentSoft = contrast(base.ink, tint) >= textContrast ? tint : base.accentSoft;
  const grounds = [base.paper, base.surface, accentSoft];
  const accent = towardsInk(base, chosen, grounds, textContrast);
  if (accent !== chosen) note({ which: 'accent', chosen, used: accent, because: reasonOf(base), ratio: worst(chosen, grounds) });
  return { accent, accentSoft, onAccent: contrast(accent, '#ffffff') > contrast(accent, '#000000') ? '#ffffff' : base.onAccent, fill: towardsInk(base, chosen, [base.paper, base.surface, base.sunk], fillContrast) };
}

function highlightOf(theme: Theme, chosen: Colour, note: Note): Colour {
  if (!isColour(chosen)) {
    note({ which: 'highlight', chosen, used: theme.highlight, because: 'notAColour', ratio: 0 });
    return theme.highlight;
  }
  const grounds = [theme.paper, theme.surface];
  const used = towardsInk(theme, chosen, grounds, fillContrast);
  if (used !== chosen) note({ which: 'highlight', chosen, used, because: reasonOf(theme), ratio: worst(chosen, grounds) });
  return used;
}

function reasonOf(theme: Theme): 'tooPale' | 'tooDark' {
  return contrast(theme.paper, '#000000') > contrast(theme.paper, '#ffffff') ? 'tooPale' : 'tooDark';
}

/** The colour nearest to the chosen one on its way to the darkest (or lightest) that stands out enough. */
function towardsInk(theme: Theme, chosen: Colour, grounds: readonly Colour[], least: number): Colour {
  const end = reasonOf(theme) === 'tooPale' ? '#000000' : '#ffffff';
  for (let step = 0; step <= steps; step++) {
    const colour = step === 0 ? chosen.toLowerCase() : mix(chosen, end, step / steps);
    if (worst(colour, grounds) >= least) return step === 0 ? chosen : colour;
  }
  return end;
}

function worst(colour: Colour, grounds: readonly Colour[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
