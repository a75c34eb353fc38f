import { describe, expect, it } from 'vitest';
import type { BoxItem } from '@livesession/scene';
import { Idle, idleMs } from './idle';

const box = (id: string, width: number): BoxItem => ({ kind: 'box', id, rect: { x: 0, y: 0, width, height: 10 }, fill: '#112233', radius: 0, opacity: 1, line: undefined });

describe('E3: a picture that stays the same', () => {
  it('is dimmed after a long time, and bright again with the first change', () => {
    const idle = new Idle();
    expect(idle.see([box('a', 100)], 1_000)).toBe(false);
    expect(idle.see([box('a', 100)], 1_000 + idleMs - 1)).toBe(false);
    expect(idle.see([box('a', 100)], 1_000 + idleMs)).toBe(true);
    expect(idle.see([box('a', 101)], 2_000 + idleMs)).toBe(false);
    expect(idle.see([box('a', 101)], 2_000 + 2 * idleMs)).toBe(true);
  });

  it('is dimmed also while the age of what it shows goes on', () => {
    const idle = new Idle();
    idle.see([box('a', 100), box('away/plate', 1)], 0);
    expect(idle.see([box('a', 100), box('away/plate', 2)], idleMs)).toBe(true);
  });

  it('is bright when something lies on top of it', () => {
    const idle = new Idle();
    idle.see([box('a', 100)], 0);
    expect(idle.see([box('a', 100), box('b', 1)], idleMs)).toBe(false);
  });
});
