import type { Place } from './legibility';
import type { Look } from './look';
import type { Size } from './size';
import type { ThemeName } from './theme';

/** What a screen shows: most follow the agenda, others stay with one thing. */
export type Show =
  | { readonly kind: 'agenda' }
  /** What people have written in the current round, whatever else the round shows. */
  | { readonly kind: 'wall' }
  | { readonly kind: 'seatMap' }
  | { readonly kind: 'commitments' }
  | { readonly kind: 'table'; readonly table: number }
  | { readonly kind: 'clock' }
  | { readonly kind: 'testCard' }
  /** Black and silent, until something else is assigned. */
  | { readonly kind: 'blank' };

/** In which order a wall's pages go. */
export type WallOrder = 'arrival' | 'newest' | 'support' | 'subtheme';

/** "This is me": the screen says its name in large letters, over whatever it shows. */
export interface Identity {
  readonly name: string;
  /** The number under which the console lists it. */
  readonly number?: number | undefined;
}

export interface SceneSettings {
  readonly theme: ThemeName;
  readonly reducedMotion: boolean;
  readonly show: Show;
  /** Of the screen, in any unit: its ratio makes the layout, landscape or portrait. */
  readonly size: Size;
  /** Where it stands. Not set: as if the last row sat at four and a half times the picture's height. */
  readonly place?: Place | undefined;
  /** The session's own colours, logo and typeface. */
  readonly look?: Look | undefined;
  readonly wallOrder: WallOrder;
  readonly identify?: Identity | undefined;
}

export const defaultSettings: SceneSettings = {
  theme: 'light',
  reducedMotion: false,
  show: { kind: 'agenda' },
  size: { width: 1920, height: 1080 },
  wallOrder: 'arrival',
};
