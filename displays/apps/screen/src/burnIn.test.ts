import { describe, expect, it } from 'vitest';
import { legibilityOf } from '@livesession/scene';
import { nextShiftAt, shiftAt } from './burnIn';

const minute = 60_000;
const hour = Array.from({ length: 60 }, (_, at) => shiftAt(at * minute + 1));

describe('E3: a still picture', () => {
  it('stands elsewhere each minute, and comes back to where it was', () => {
    hour.slice(1).forEach((shift, at) => expect(shift).not.toEqual(hour[at]));
    expect(new Set(hour.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThanOrEqual(8);
    expect(hour).toContainEqual({ x: 0, y: 0 });
  });

  it('moves in every direction, further than its thinnest lines are thick', () => {
    for (const along of ['x', 'y'] as const) {
      const all = hour.map((shift) => shift[along]);
      expect(Math.min(...all)).toBeLessThanOrEqual(-5);
      expect(Math.max(...all)).toBeGreaterThanOrEqual(5);
    }
  });

  it('never carries a text over the margin: pages begin further in than it moves', () => {
    const { stage } = legibilityOf({ width: 1920, height: 1080 }, undefined);
    const kept = 8;
    for (const { x, y } of hour) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(kept);
    expect(stage.width * 0.05).toBeGreaterThan(kept);
  });

  it('asks for a picture when it moves next, and not before', () => {
    expect(nextShiftAt(0)).toBe(minute);
    expect(nextShiftAt(minute - 1)).toBe(minute);
    expect(nextShiftAt(minute)).toBe(2 * minute);
    expect(shiftAt(nextShiftAt(90_000) - 1)).toEqual(shiftAt(90_000));
    expect(shiftAt(nextShiftAt(90_000))).not.toEqual(shiftAt(90_000));
  });
});
