import type { DeviceRecord, ScreenSetup } from '@livesession/wire';
import type { Body } from '../desk';
import type { Before } from './before';
import type { Step } from './undo';

type ScreenDevice = DeviceRecord & { readonly screen: ScreenSetup };

/** What each screen showed that shows something else now. */
export function assignmentBefore({ shows, table, deviceId }: Body<'AssignScreens'>, before: Before): readonly Step[] | undefined {
  const changed = screens(before, deviceId).filter(({ screen }) => screen.shows !== shows || screen.table !== table);
  return changed.map(({ id, screen }) => ({ method: 'AssignScreens', body: { deviceId: id, shows: screen.shows, ...(screen.table != null && { table: screen.table }) } }));
}

export function screenNameBefore({ deviceId }: Body<'NameScreen'>, before: Before): readonly Step[] | undefined {
  return screens(before, deviceId).map(({ id, name }) => ({ method: 'NameScreen', body: { deviceId: id, name } }));
}

export function setUpBefore({ deviceId }: Body<'SetUpScreen'>, before: Before): readonly Step[] | undefined {
  return screens(before, deviceId).map(({ id, screen: { theme, wallOrder, roomDepth, pictureHeight } }) => ({
    method: 'SetUpScreen',
    body: { deviceId: id, theme, wallOrder, ...(roomDepth != null && { roomDepth }), ...(pictureHeight != null && { pictureHeight }) },
  }));
}

export function lookBefore(before: Before): readonly Step[] | undefined {
  const session = before.records.get('session');
  if (session?.type !== 'session') return undefined;
  const { title, look } = session;
  return [{ method: 'SetLook', body: { title, font: look?.font ?? 'sans', ...(look?.accent != null && { accent: look.accent }), ...(look?.highlight != null && { highlight: look.highlight }), ...(look?.logo != null && { logo: look.logo.name }) } }];
}

export function wifiBefore(before: Before): readonly Step[] | undefined {
  const session = before.records.get('session');
  if (session?.type !== 'session') return undefined;
  const { wifi } = session;
  return [{ method: 'SetWifi', body: wifi ? { network: wifi.network, ...(wifi.password != null && { password: wifi.password }) } : {} }];
}

function screens(before: Before, only: string | null | undefined): readonly ScreenDevice[] {
  return [...before.records.values()].filter((record): record is ScreenDevice => record.type === 'device' && record.screen != null && (only == null || record.id === only));
}
