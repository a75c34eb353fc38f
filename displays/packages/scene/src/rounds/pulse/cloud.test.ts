import { describe, expect, it } from 'vitest';
import { layCloud, type CloudWord } from './cloud';

const area = { x: 100, y: 200, width: 1700, height: 700 };
const measure = (text: string, size: number) => ({ width: text.length * size * 0.6, height: size * 1.2 });
const words: readonly CloudWord[] = Array.from({ length: 60 }, (_, at) => ({ id: `w${at}`, text: `mot${'x'.repeat(at % 9)}`, count: 1 + ((at * 13) % 40) }));

describe('the word cloud', () => {
  it('is the same for the same words, in whatever order they come', () => {
    expect(layCloud([...words].reverse(), area, measure)).toEqual(layCloud(words, area, measure));
  });

  it('puts no word on another one, and none outside', () => {
    const placed = layCloud(words, area, measure);
    expect(placed.length).toBeGreaterThan(50);
    for (const [at, { rect }] of placed.entries()) {
      expect(rect.x >= area.x && rect.x + rect.width <= area.x + area.width && rect.y >= area.y && rect.y + rect.height <= area.y + area.height).toBe(true);
      for (const other of placed.slice(at + 1)) {
        const apart = rect.x + rect.width <= other.rect.x || other.rect.x + other.rect.width <= rect.x || rect.y + rect.height <= other.rect.y || other.rect.y + other.rect.height <= rect.y;
        expect(apart, `${at} and ${other.id}`).toBe(true);
      }
    }
  });

  it('writes what more people said larger', () => {
    const sizes = layCloud(words, area, measure).map((word) => word.size);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });

  it('is empty without words', () => {
    expect(layCloud([], area, measure)).toEqual([]);
  });
});
