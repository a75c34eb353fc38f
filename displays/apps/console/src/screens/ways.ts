import type { DeviceRecord, ScreenSetup } from '@livesession/wire';
import type { Before } from '../running/before';
import type { Body, Step, Ways } from '../running/way';

/** The big screens, and what the event looks like on them. */
export const ways = {
  BlankScreens: { undo: ({ blank, deviceId }, before) => screensBefore(blank, deviceId ?? undefined, before) },
  AssignScreens: { undo: (body, before) => assignmentBefore(body, before) },
  NameScreen: { undo: (body, before) => screenNameBefore(body, before) },
  SetUpScreen: { undo: (body, before) => setUpBefore(body, before) },
  IdentifyScreens: { passes: true },
  SetLook: { undo: (_, before) => lookBefore(before) },
  SetWifi: { undo: (_, before) => wifiBefore(before) },
} as const satisfies Ways;

type ScreenDevice = DeviceRecord & { readonly screen: ScreenSetup };

/** What each screen showed that shows something else now. */
function assignmentBefore({ shows, table, deviceId }: Body<'AssignScreens'>, before: Before): readonly Step[] | undefined {
  const changed = screens(before, deviceId).filter(({ screen }) => screen.shows !== shows || screen.table !== table);
  return changed.map(({ id, screen }) => ({ method: 'AssignScreens', body: { deviceId: id, shows: screen.shows, ...(screen.table != null && { table: screen.table }) } }));
}

function screenNameBefore({ deviceId }: Body<'NameScreen'>, before: Before): readonly Step[] | undefined {
  return screens(before, deviceId).map(({ id, name }) => ({ method: 'NameScreen', body: { deviceId: id, name } }));
}

function setUpBefore({ deviceId }: Body<'SetUpScreen'>, before: Before): readonly Step[] | undefined {
  return screens(before, deviceId).map(({ id, screen: { theme, wallOrder, roomDepth, pictureHeight } }) => ({
    method: 'SetUpScreen',
    body: { deviceId: id, theme, wallOrder, ...(roomDepth != null && { roomDepth }), ...(pictureHeight != null && { pictureHeight }) },
  }));
}

function lookBefore(before: Before): readonly Step[] | undefined {
  const session = before.records.get('session');
  if (session?.type !== 'session') return undefined;
  const { title, look } = session;
  return [{ method: 'SetLook', body: { title, font: look?.font ?? 'sans', ...(look?.accent != null && { accent: look.accent }), ...(look?.highlight != null && { highlight: look.highlight }), ...(look?.logo != null && { logo: look.logo.name }) } }];
}

function wifiBefore(before: Before): readonly Step[] | undefined {
  const session = before.records.get('session');
  if (session?.type !== 'session') return undefined;
  const { wifi } = session;
  return [{ method: 'SetWifi', body: wifi ? { network: wifi.network, ...(wifi.password != null && { password: wifi.password }) } : {} }];
}

function screens(before: Before, only: string | null | undefined): readonly ScreenDevice[] {
  return [...before.records.values()].filter((record): record is ScreenDevice => record.type === 'device' && record.screen != null && (only == null || record.id === only));
}

// Only those that changed: a screen that was dark before stays dark.
function screensBefore(blank: boolean, only: string | undefined, before: Before): readonly Step[] {
  const screens = [...before.records.values()].filter((record) => record.type === 'device' && record.role === 'screen' && (only === undefined || record.id === only));
  const changed = screens.filter((screen) => screen.type === 'device' && screen.blank !== blank);
  if (changed.length === screens.length) return [{ method: 'BlankScreens', body: { blank: !blank, ...(only === undefined ? {} : { deviceId: only }) } }];
  return changed.flatMap((screen) => (screen.type === 'device' ? [{ method: 'BlankScreens', body: { blank: !blank, deviceId: screen.id } } as const] : []));
}
