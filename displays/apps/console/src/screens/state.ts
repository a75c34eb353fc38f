import type { DeviceRecord, LiveNumbers, ScreenSetup } from '@livesession/wire';

/** A device that is a screen. */
export type ScreenDevice = DeviceRecord & { readonly screen: ScreenSetup };

export type Presence = { readonly kind: 'live' } | { readonly kind: 'away'; readonly since: number | undefined };

export function screensOf(devices: readonly DeviceRecord[]): readonly ScreenDevice[] {
  return devices.filter((device): device is ScreenDevice => device.screen !== undefined).sort((a, b) => a.screen.number - b.screen.number);
}

export function presenceOf(deviceId: string, numbers: LiveNumbers): Presence {
  if (numbers.connectedDevices.includes(deviceId)) return { kind: 'live' };
  return { kind: 'away', since: numbers.away?.find((away) => away.id === deviceId)?.since };
}

/** What is typed into the settings of a screen. */
export interface SetUpForm {
  readonly name: string;
  readonly depth: string;
  readonly height: string;
  readonly theme: ScreenSetup['theme'];
  readonly wallOrder: ScreenSetup['wallOrder'];
}

export function formOf(device: ScreenDevice, decimal: string): SetUpForm {
  const text = (metres: number | undefined): string => (metres === undefined ? '' : String(metres).replace('.', decimal));
  const { roomDepth, pictureHeight, theme, wallOrder } = device.screen;
  return { name: device.name, depth: text(roomDepth), height: text(pictureHeight), theme, wallOrder };
}

/** Metres as people type them, with a comma or a point; undefined where nothing is typed, 'wrong' where it is no measure. */
export function metresOf(typed: string, least: number, most: number): number | undefined | 'wrong' {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  const metres = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
  return metres >= least && metres <= most ? metres : 'wrong';
}
