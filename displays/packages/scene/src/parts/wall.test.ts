import { describe, expect, it } from 'vitest';
import { pack, packEvenly, pagesOf } from './packing';
import { readingMs } from './reading';
import { turnAt, turnPage, type Turn } from './turn';

const heights = (count: number): number[] => Array.from({ length: count }, (_, at) => 100 + ((at * 37) % 130));

describe('the wall', () => {
  it('never moves a card when others come after it', () => {
    const before = pack(heights(40), 3, 730, 12);
    const after = pack(heights(150), 3, 730, 12);
    expect(after.slice(0, 40)).toEqual(before);
  });

  it('is read down each column, then in the next one, then on the next page: no short card fills a hole before it', () => {
    const places = pack(heights(150), 3, 730, 12);
    const inOrder = places.map(({ page, column, y }) => (page * 3 + column) * 730 + y);
    expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
    expect(new Set(inOrder).size).toBe(150);
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

  it('is as low as its order allows once nothing more comes', () => {
    const few = [100, 100, 100, 240, 100, 100];
    expect(pack(few, 2, 600, 10).map((place) => place.column)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(packEvenly(few, 2, 700, 10).map((place) => place.column)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('gives a card that is taller than the page a page of its own', () => {
    expect(pack([900, 100], 1, 730, 12).map((place) => place.page)).toEqual([0, 1]);
  });
});

describe('turning pages', () => {
  const stay = (): number => 10_000;

  function shown(pages: (now: number) => number, cards: (now: number) => number, ms: number): Map<number, number> {
    const time = new Map<number, number>();
    let turn: Turn | undefined;
    for (let now = 0; now < ms; now += 200) {
      turn = turnPage(turn, { pages: pages(now), cards: cards(now), newest: pages(now) - 1, stay }, now);
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
    let turn = turnPage(undefined, { pages: 3, cards: 30, newest: 2, stay }, 0);
    expect(turn.page).toBe(0);
    turn = turnPage(turn, { pages: 3, cards: 31, newest: 2, stay }, 4_900);
    expect(turn.page).toBe(0);
    turn = turnPage(turn, { pages: 3, cards: 31, newest: 2, stay }, 5_000);
    expect(turn.page).toBe(2);
  });

  it('leaves a full page the time to be read, and comes from it to a new card after a third of that', () => {
    const full = { pages: 2, cards: 20, newest: 1, stay: (page: number) => (page === 0 ? 42_000 : 8_000) };
    const turn = turnPage(undefined, full, 0);
    expect(turnPage(turn, full, 41_900).page).toBe(0);
    expect(turnPage(turn, full, 42_000).page).toBe(1);
    expect(turnAt(turn, { ...full, cards: 21 })).toBe(14_000);
    expect(turnAt({ ...turn, page: 1 }, full)).toBe(8_000);
  });

  it('counts letters, not cards, for how long a page is read', () => {
    expect(readingMs(['A'])).toBe(8_000);
    expect(readingMs(Array.from({ length: 12 }, () => 'x'.repeat(75)))).toBe(39_000);
    expect(readingMs(Array.from({ length: 24 }, () => 'x'.repeat(200)))).toBe(60_000);
  });

  it('rests when there is one page only', () => {
    const turn = turnPage(undefined, { pages: 1, cards: 5, newest: 0, stay }, 0);
    expect(turnAt(turn, { pages: 1, cards: 5, newest: 0, stay })).toBe(Infinity);
    expect(turnPage(turn, { pages: 1, cards: 9, newest: 0, stay }, 1e9).page).toBe(0);
  });
});
