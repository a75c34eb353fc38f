import type { RoundRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { timetable } from './timetable';

const minute = 60_000;
const nine = new Date(2026, 2, 14, 9, 0).getTime();
const at = (minutes: number): number => nine + minutes * minute;
const round = (id: string, minutes: number, more: Partial<RoundRecord> = {}): RoundRecord =>
  ({ type: 'round', id, number: 1, title: id, status: 'planned', seconds: minutes * 60, detail: { kind: 'tableCommitments', maxPerTable: 1, maxLength: 9 }, ...more }) as RoundRecord;

describe('the timetable', () => {
  it('E1 reads planned times on the clock of the event, not of this laptop', () => {
    const noonInParis = Date.UTC(2026, 6, 14, 10);
    const [slot] = timetable([round('a', 10, { startsAt: '14:00' })], undefined, noonInParis, 'Europe/Paris').slots;
    expect(slot?.planned).toBe(noonInParis + 120 * minute);
    expect(timetable([round('a', 10, { startsAt: '14:00' })], undefined, noonInParis, 'Asia/Tokyo').slots[0]?.planned).toBe(noonInParis - 300 * minute);
  });

  it('adds up what is planned from the time that the agenda names', () => {
    const table = timetable([round('a', 10, { startsAt: '09:00' }), round('b', 20)], undefined, at(-30));
    expect(table.slots.map((slot) => slot.planned)).toEqual([at(0), at(10)]);
    expect(table.plannedEnd).toBe(at(30));
  });
  it('says how late the room is when a round runs over', () => {
    const open = round('a', 10, { startsAt: '09:00', status: 'open', openedAt: at(2), endsAt: at(12) });
    const table = timetable([open, round('b', 20)], open, at(15));
    expect(table.expectedEnd).toBe(at(35));
    expect(table.driftMs).toBe(5 * minute);
  });
  it('takes the start of the first round when the agenda names no time', () => {
    const open = round('a', 10, { status: 'open', openedAt: at(3), endsAt: at(13) });
    expect(timetable([open, round('b', 20)], open, at(4))).toMatchObject({ plannedEnd: at(33), expectedEnd: at(33), driftMs: 0 });
  });
  it('leaves out what is skipped, and waits for a round with a time of its own', () => {
    const open = round('a', 10, { startsAt: '09:00', status: 'open', openedAt: at(0), endsAt: at(10) });
    const table = timetable([open, round('x', 60, { skipped: true }), round('b', 20, { startsAt: '09:30' })], open, at(1));
    expect(table.slots.map((slot) => slot.roundId)).toEqual(['a', 'b']);
    expect(table.slots[1]?.begins).toBe(at(30));
  });
  it('knows nothing while nothing fixes the time of day', () => {
    expect(timetable([round('a', 10)], undefined, at(0)).driftMs).toBeUndefined();
  });
  it('counts the phases of a round that has some', () => {
    const table = timetable([round('a', 0, { startsAt: '09:00', phases: [{ name: 'x', seconds: 120 }, { name: 'y', seconds: 180 }] })], undefined, at(0));
    expect(table.plannedEnd).toBe(at(5));
  });
});
