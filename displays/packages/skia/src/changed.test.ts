import { describe, expect, it } from 'vitest';
import type { BoxItem } from '@livesession/scene';
import { changedRects } from './changed';
import { place } from './easel';

const full = place(1920, 1080, { width: 1920, height: 1080 });

function box(id: string, x: number, fill = '#112233'): BoxItem {
  return { kind: 'box', id, rect: { x, y: 100, width: 50, height: 50 }, fill, radius: 0, opacity: 1, line: undefined };
}

describe('what has to be painted again', () => {
  it('is where something was and where it is now', () => {
    expect(changedRects([box('a', 100)], [box('a', 500)], full)).toEqual([
      { left: 96, top: 96, right: 154, bottom: 154 },
      { left: 496, top: 96, right: 554, bottom: 154 },
    ]);
  });

  it('is nothing where nothing has changed', () => {
    expect(changedRects([box('a', 100), box('b', 300)], [box('a', 100), box('b', 300)], full)).toEqual([]);
  });

  it('is what came and what went', () => {
    expect(changedRects([box('a', 100)], [box('b', 900)], full)).toHaveLength(2);
  });

  it('joins what overlaps', () => {
    expect(changedRects([box('a', 100), box('b', 140)], [box('a', 110), box('b', 150)], full)).toHaveLength(1);
  });

  it('is everything when another thing lies on top', () => {
    expect(changedRects([box('a', 100), box('b', 120)], [box('b', 120), box('a', 100)], full)).toBeUndefined();
  });

  it('falls on whole pixels of any screen', () => {
    for (const rect of changedRects([box('a', 101.3)], [box('a', 333.7)], place(1366, 768, { width: 1920, height: 1080 })) ?? []) {
      expect(Object.values(rect).every(Number.isInteger)).toBe(true);
    }
  });
});
