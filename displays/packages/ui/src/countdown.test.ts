import { describe, expect, it } from 'vitest';
import { clockText, momentOfDay, plannedSeconds, readCountdown, timeOfDay, untilNextSecond, warningAt, warningBetween, type CountedRound } from './countdown';

const open = (endsAt: number): CountedRound => ({ status: 'open', endsAt });

describe('readCountdown', () => {
  it.each([
    ['full minutes', open(300_000), 0, 'running', '5:00'],
    ['a started second counts whole', open(300_000), 1, 'running', '5:00'],
    ['the next second', open(300_000), 1_000, 'running', '4:59'],
    ['before the last two minutes', open(300_000), 179_000, 'running', '2:01'],
    ['soon from 2:00', open(300_000), 180_000, 'soon', '2:00'],
    ['just before urgent', open(300_000), 239_000, 'soon', '1:01'],
    ['urgent from 1:00', open(300_000), 240_000, 'urgent', '1:00'],
    ['the very end', open(300_000), 300_000, 'urgent', '0:00'],
    ['overtime', open(300_000), 312_000, 'overtime', '+0:12'],
    ['hours', open(3_725_000), 0, 'running', '1:02:05'],
    ['paused', { status: 'paused', remainingMs: 89_500 }, 0, 'paused', '1:30'],
    ['paused in overtime', { status: 'paused', remainingMs: -12_000 }, 0, 'paused', '+0:12'],
    ['paused without a countdown', { status: 'paused' }, 0, 'paused', ''],
    ['open without a countdown', { status: 'open' }, 0, 'none', ''],
    ['planned', { status: 'planned', seconds: 600 }, 0, 'planned', '10:00'],
    ['closed', { status: 'closed', seconds: 600 }, 0, 'none', ''],
  ] as const)('%s', (_, round, now, state, text) => {
    expect(readCountdown(round, now)).toMatchObject({ state, text });
  });

  it.each([
    ['a turn of one minute', { seconds: 60 }, 59, 'running'],
    ['the last minute of a turn of two', { seconds: 120 }, 59, 'urgent'],
    ['a turn of two minutes', { seconds: 120 }, 119, 'running'],
    ['a phase of one minute in a round of ten', { seconds: 600, phase: 1, phases: [{ seconds: 300 }, { seconds: 60 }] }, 45, 'running'],
    ['a table’s minute in a report of an hour', { seconds: 3600, detail: { kind: 'reportBack', secondsPerTable: 60 } }, 45, 'running'],
    ['a turn of one minute that is over', { seconds: 60 }, -1, 'overtime'],
  ] as const)('does not press people from the beginning of %s', (_, planned, left, state) => {
    expect(readCountdown({ status: 'open', endsAt: left * 1000, ...planned }, 0).state).toBe(state);
  });

  it('reads differently at the next change, before and after the end', () => {
    for (const now of [0, 1, 999, 1_000, 299_999, 300_000, 300_001, 312_345]) {
      const wait = untilNextSecond(open(300_000), now);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(1_000);
      expect(readCountdown(open(300_000), now + wait).seconds).toBe(readCountdown(open(300_000), now).seconds - 1);
    }
  });
});

describe('warnings', () => {
  it('come once each, at 2:00, at 1:00 and at the end', () => {
    const said = Array.from({ length: 200 }, (_, passed) => warningBetween(150 - passed + 1, 150 - passed));
    expect(said.flatMap((warning, passed) => (warning === undefined ? [] : [[150 - passed, warning]]))).toEqual([[120, 120], [60, 60], [0, 0]]);
  });

  it('tell only the latest to a device that slept through the others', () => {
    expect(warningBetween(300, 45)).toBe(60);
    expect(warningBetween(300, -5)).toBe(0);
  });

  it('say nothing while nothing is passed, and nothing when time is added', () => {
    expect([warningBetween(119, 118), warningBetween(61, 61), warningBetween(30, 90), warningBetween(-3, -4)]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('do not warn of two minutes a phase that lasts two', () => {
    expect([warningAt(120, 120), warningAt(60, 120), warningAt(100, 600), warningAt(100, undefined), warningAt(200, 600), warningAt(-5, 30)]).toEqual([undefined, 60, 120, 120, undefined, 0]);
  });
});

it('knows nothing of a plan where there is none', () => {
  expect([plannedSeconds({ status: 'open' }), plannedSeconds({ status: 'open', phase: 0, phases: [{}], detail: { kind: 'pulse' } })]).toEqual([undefined, undefined]);
});

it('writes minutes and seconds', () => {
  expect([0, 5, 65, -7].map(clockText)).toEqual(['0:00', '0:05', '1:05', '+0:07']);
});

describe('E1 the time of day', () => {
  const summer = Date.UTC(2026, 6, 14, 12, 5);

  it('is the event’s, wherever the device is', () => {
    expect(timeOfDay(summer, 'fr', 'Europe/Paris')).toBe('14:05');
    expect(timeOfDay(summer, 'en', 'America/Guadeloupe')).toBe('08:05');
  });

  it('is the device’s own in a zone that this browser does not know', () => {
    expect(timeOfDay(summer, 'fr', 'Europe/Pariss')).toBe(timeOfDay(summer, 'fr'));
  });

  it.each(['Europe/Paris', 'Pacific/Auckland', 'America/Guadeloupe', 'Asia/Kolkata'])('leads back to its moment in %s, on days when clocks change too', (zone) => {
    for (const day of [Date.UTC(2026, 2, 29, 13), Date.UTC(2026, 9, 25, 1), summer]) {
      for (const clock of ['00:30', '09:30', '14:00', '23:30']) {
        const moment = momentOfDay(clock, day, zone);
        expect(timeOfDay(moment, 'fr', zone)).toBe(clock);
        expect(Math.abs(moment - day)).toBeLessThanOrEqual(25 * 3_600_000);
      }
    }
  });
});
