import { defaultSettings, type FontChoice, type Identity, type Look, type Records, type SceneSettings, type Show, type ThemeName } from '@livesession/scene';
import type { Preference } from '@livesession/skia/browser';
import type { EventLook, RecordOf, ScreenSetup } from '@livesession/wire';

/** What the machine prefers where nobody has said anything. */
export interface Machine {
  /** Of the picture, in any unit: its ratio makes the layout. */
  readonly size: SceneSettings['size'];
  readonly dark: boolean;
  readonly reducedMotion: boolean;
}

export function thisMachine(host: HTMLElement): Machine {
  return { size: { width: host.clientWidth, height: host.clientHeight }, dark: matchMedia('(prefers-color-scheme: dark)').matches, reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches };
}

/** How this screen draws: as the console has set it up, unless the address says otherwise: `?theme=dark`, `?depth=18&height=3.2` (metres). */
export function settingsOf(records: Records, serverNow: number, search: string, machine: Machine): SceneSettings {
  const asked = new URLSearchParams(search);
  const screen = recordOf(records, 'screen');
  const look = recordOf(records, 'session')?.look;
  return {
    ...defaultSettings,
    theme: themeOf(asked.get('theme') ?? screen?.setup.theme, machine),
    show: showOf(screen),
    place: placeOf(Number(asked.get('depth')), Number(asked.get('height'))) ?? placeOf(screen?.setup.roomDepth, screen?.setup.pictureHeight),
    wallOrder: screen?.setup.wallOrder ?? defaultSettings.wallOrder,
    look: look && lookOf(look),
    identify: screen && identityOf(screen, serverNow),
    size: machine.size,
    reducedMotion: machine.reducedMotion,
  };
}

/** When the settings change by themselves, in milliseconds from now; undefined: never. */
export function settingsEndIn(records: Records, serverNow: number): number | undefined {
  const until = recordOf(records, 'screen')?.setup.identifiedUntil;
  return until !== undefined && until > serverNow ? until - serverNow : undefined;
}

export function backendOf(search: string): Preference {
  const asked = new URLSearchParams(search).get('backend');
  return asked === 'webgl' || asked === 'raster' ? asked : 'auto';
}

function recordOf<T extends 'screen' | 'session'>(records: Records, type: T): RecordOf<T> | undefined {
  const record = records.get(type);
  return record?.type === type ? (record as RecordOf<T>) : undefined;
}

function themeOf(asked: string | undefined, machine: Machine): ThemeName {
  if (asked === 'dark' || asked === 'light') return asked;
  return machine.dark ? 'dark' : 'light';
}

function showOf(screen: RecordOf<'screen'> | undefined): Show {
  if (!screen) return defaultSettings.show;
  if (screen.blank) return { kind: 'blank' };
  const { shows, table } = screen.setup;
  if (shows !== 'table') return { kind: shows };
  return table === undefined ? defaultSettings.show : { kind: 'table', table };
}

function placeOf(roomDepth: number | undefined, pictureHeight: number | undefined): SceneSettings['place'] {
  return roomDepth && pictureHeight && roomDepth > 0 && pictureHeight > 0 ? { roomDepth, pictureHeight } : undefined;
}

function identityOf(screen: { readonly name: string; readonly setup: ScreenSetup }, serverNow: number): Identity | undefined {
  const { identifiedUntil, number } = screen.setup;
  return identifiedUntil !== undefined && identifiedUntil > serverNow ? { name: screen.name, number } : undefined;
}

function lookOf(look: EventLook): Look {
  const font: FontChoice = look.font;
  const logo = look.logo && { source: `/look/${look.logo.name}`, width: look.logo.width, height: look.logo.height };
  return { font, logo, accent: look.accent, highlight: look.highlight };
}
