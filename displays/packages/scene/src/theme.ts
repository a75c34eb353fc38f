import type { Colour } from './draw';

/** Colours of a screen. Every text colour has a contrast of 10:1 and more on what it is written on (E3); theme.test.ts measures it. */
export interface Theme {
  readonly paper: Colour;
  readonly surface: Colour;
  /** Empty tracks, places not yet filled. */
  readonly sunk: Colour;
  readonly ink: Colour;
  readonly inkSoft: Colour;
  readonly line: Colour;
  /** The one accent, as text on paper and surface and as a fill under `onAccent`. */
  readonly accent: Colour;
  readonly onAccent: Colour;
  readonly accentSoft: Colour;
  /** The accent where no text stands on it: bars, places that are taken. */
  readonly fill: Colour;
  /** What is new, leads or has won; never under text and never the only sign. */
  readonly highlight: Colour;
}

export const themes = {
  light: {
    paper: '#f4f5f8',
    surface: '#ffffff',
    sunk: '#dfe3ec',
    ink: '#131a2b',
    inkSoft: '#333b50',
    line: '#d3d8e2',
    accent: '#1c2f86',
    onAccent: '#ffffff',
    accentSoft: '#eaeefc',
    fill: '#2a44b5',
    highlight: '#d1541a',
  },
  dark: {
    paper: '#0b1019',
    surface: '#161d2b',
    sunk: '#2b364d',
    ink: '#f4f6fb',
    inkSoft: '#ccd4e4',
    line: '#303b51',
    accent: '#c2cfff',
    onAccent: '#0b1230',
    accentSoft: '#18213d',
    fill: '#8ea6ff',
    highlight: '#ffb067',
  },
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof themes;

/** WCAG contrast of two opaque colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Between two colours: 0 gives the first, 1 the second. */
export function mix(one: Colour, other: Colour, part: number): Colour {
  const channel = (at: number): string => {
    const [from, to] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(from + (to - from) * part).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function luminance(colour: Colour): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
