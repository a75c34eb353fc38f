import { seatBefore, tableBefore, type Before } from '../running/before';
import type { Step, Ways } from '../running/way';

/** Who sits where, who is here, and the devices. */
export const ways = {
  RotateTables: { undo: ({ after }) => [{ method: 'TakeBackSeating', body: { after: after + 1 } }] },
  ReconfigureTables: { undo: ({ after }) => [{ method: 'TakeBackSeating', body: { after: after + 1 } }] },
  TakeBackSeating: { held: true, by: 'RotateTables' },
  MoveParticipant: { undo: ({ participantId }, before) => whereBefore(participantId, before) },
  NameHost: { undo: ({ table }, before) => hostBefore(table, before) },
  SetFixed: { undo: (body) => [{ method: 'SetFixed', body: { ...body, fixed: !body.fixed } }] },
  CheckInPerson: { undo: ({ participantId }) => [{ method: 'SignOffPerson', body: { participantId } }] },
  SignOffPerson: { undo: ({ participantId }) => [{ method: 'CheckInPerson', body: { participantId } }] },
  AddWalkIn: { by: 'SignOffPerson' },
  // Who comes after all gets a seat at once, another one perhaps.
  ReleaseSeats: { held: true, by: 'CheckInPerson' },
  ArrangeTable: { undo: ({ table }, before) => arrangementBefore(table, before) },

  AcceptPairing: { by: 'RevokeDevice' },
  RevokeDevice: { held: true, by: 'AcceptPairing' },
  PlaceKiosk: { by: 'PlaceKiosk' },
} as const satisfies Ways;

function whereBefore(participantId: string, before: Before): readonly Step[] | undefined {
  const table = seatBefore(before, participantId)?.table;
  return table ? [{ method: 'MoveParticipant', body: { participantId, table } }] : undefined;
}

function hostBefore(table: number, before: Before): readonly Step[] | undefined {
  const host = tableBefore(before, table)?.seats.find((seat) => seat.host);
  return host && [{ method: 'NameHost', body: { table, participantId: host.participantId } }];
}

function arrangementBefore(table: number, before: Before): readonly Step[] | undefined {
  const known = tableBefore(before, table);
  return known && [{ method: 'ArrangeTable', body: { table, open: known.open, ...(known.capacity == null ? {} : { capacity: known.capacity }) } }];
}
