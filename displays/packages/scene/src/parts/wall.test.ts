import { describe, expect, it } from 'vitest';
import { pack, pagesOf } from './packing';
import { turnAt, turnPage, type Turn } from './turn';

const heights = (count: number): number[] => Array.from({ length: count }, (_, at) => 100 + ((at * 37) % 130));

describe('the wall', () => {
  it('never moves a card when others come after it', () => {
    const before = pack(heights(40), 3, 730, 12);
    const after = pack(heights(150), 3, 730, 12);
    expect(after.slice(0, 40)).toEqual(before);
  });

  it('keeps every card inside its page, and cards apart', () => {
    const tall = heights(150);
    const places = pack(tall, 3, 730, 12);
    const ends = new Map<string, number>();
    places.forEach((place, at) => {
      const key = `${place.page}/${place.column}`;
      expect(place.y).toBeGreaterThanOrEqual(ends.get(key) ?? 0);
      expect(place.y + (tall[at] ?? 0)).toBeLessThanOrEqual(730);
      ends.set(key, place.y + (tall[at] ?? 0) + 12);
    });
    expect(pagesOf(places)).toBeGreaterThan(5);
  });

  it('gives a card that is taller than the page a page of its own', () => {
    expect(pack([900, 100], 1, 730, 12).map((place) => place.page)).toEqual([0, 1]);
  });
});

describe('turning pages', () => {
  function shown(pages: (now: number) => number, cards: (now: number) => number, ms: number): Map<number, number> {
    const time = new Map<number, number>();
    let turn: Turn | undefined;
    for (let now = 0; now < ms; now += 200) {
      turn = turnPage(turn, { pages: pages(now), cards: cards(now), newest: pages(now) - 1 }, now);
      time.set(turn.page, (time.get(turn.page) ?? 0) + 200);
    }
    return time;
  }

  it('shows every page for the same time when nothing comes', () => {
    const time = shown(() => 5, () => 60, 200_000);
    expect([...time.values()].every((ms) => ms >= 38_000 && ms <= 42_000)).toBe(true);
    expect(time.size).toBe(5);
  });

  it('gives every page its turn while cards keep coming', () => {
    const time = shown(() => 6, (now) => 60 + Math.floor(now / 300), 120_000);
    expect([...time.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('comes to the newest page within five seconds of a new card', () => {
    let turn = turnPage(undefined, { pages: 3, cards: 30, newest: 2 }, 0);
    expect(turn.page).toBe(0);
    turn = turnPage(turn, { pages: 3, cards: 31, newest: 2 }, 4_900);
    expect(turn.page).toBe(0);
    turn = turnPage(turn, { pages: 3, cards: 31, newest: 2 }, 5_000);
    expect(turn.page).toBe(2);
  });

  it('rests when there is one page only', () => {
    const turn = turnPage(undefined, { pages: 1, cards: 5, newest: 0 }, 0);
    expect(turnAt(turn, { pages: 1, cards: 5, newest: 0 })).toBe(Infinity);
    expect(turnPage(turn, { pages: 1, cards: 9, newest: 0 }, 1e9).page).toBe(0);
  });
});
