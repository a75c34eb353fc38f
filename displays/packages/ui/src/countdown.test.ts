import { describe, expect, it } from 'vitest';
import { clockText, readCountdown, untilNextSecond, type CountedRound } from './countdown';

const open = (endsAt: number): CountedRound => ({ status: 'open', endsAt });

describe('readCountdown', () => {
  it.each([
    ['full minutes', open(300_000), 0, 'running', '5:00'],
    ['a started second counts whole', open(300_000), 1, 'running', '5:00'],
    ['the next second', open(300_000), 1_000, 'running', '4:59'],
    ['just before urgent', open(300_000), 239_000, 'running', '1:01'],
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

  it('reads differently at the next change, before and after the end', () => {
    for (const now of [0, 1, 999, 1_000, 299_999, 300_000, 300_001, 312_345]) {
      const wait = untilNextSecond(open(300_000), now);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(1_000);
      expect(readCountdown(open(300_000), now + wait).seconds).toBe(readCountdown(open(300_000), now).seconds - 1);
    }
  });
});

it('writes minutes and seconds', () => {
  expect([0, 5, 65, -7].map(clockText)).toEqual(['0:00', '0:05', '1:05', '+0:07']);
});
