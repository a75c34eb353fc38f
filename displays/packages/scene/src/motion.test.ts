import { describe, expect, it } from 'vitest';
import { Memory, nothingKept, type Kept } from './memory';
import { Motion } from './motion';

function at(now: number, kept: Kept, target: number, reduced = false): { value: number; next: number | undefined; atRest: boolean; kept: Kept } {
  const memory = new Memory(kept);
  const motion = new Motion(memory, now, reduced);
  const value = motion.value('score', target);
  return { value, next: motion.nextChangeAt, atRest: motion.atRest, kept: memory.kept };
}

describe('motion', () => {
  it('N4 stands at once where it was never seen moving, and arrives within half a second where it was', () => {
    const first = at(0, nothingKept, 40);
    expect(first).toMatchObject({ value: 40, next: undefined });
    const leaving = at(1_000, first.kept, 60);
    expect(leaving.value).toBe(40);
    expect(leaving.next).toBe(1_000);
    const moving = at(1_100, leaving.kept, 60);
    expect(moving.value).toBeGreaterThan(40);
    expect(moving.value).toBeLessThan(60);
    expect(at(1_500, moving.kept, 60)).toMatchObject({ value: 60, next: undefined });
  });

  it('rests when everything has arrived, whatever the time that a clock shows, and not in a pause before something begins', () => {
    const first = at(0, nothingKept, 40);
    expect([first, at(1_000, first.kept, 60)].map((each) => each.atRest)).toEqual([true, false]);
    const later = new Motion(new Memory(first.kept), 1_000, false);
    later.wakeAt(2_000);
    expect(later.atRest).toBe(true);
    later.value('score', 60, { delay: 500 });
    expect([later.atRest, later.nextChangeAt]).toEqual([false, 1_500]);
  });

  it('N4 a count that rises never falls on its way, also when more votes come in between', () => {
    let kept: Kept = at(0, nothingKept, 0).kept;
    let last = 0;
    for (let now = 0; now < 3_000; now += 7) {
      const seen = at(now, kept, Math.floor(now / 90));
      expect(seen.value).toBeGreaterThanOrEqual(last);
      ({ kept, value: last } = seen);
    }
  });

  it('is where it belongs at once for people who want no motion', () => {
    const first = at(0, nothingKept, 1, true);
    expect(at(10, first.kept, 9, true)).toMatchObject({ value: 9, next: undefined });
  });

  it('knows a change from a first look', () => {
    const since = (now: number, kept: Kept, key: string): [number, Kept] => {
      const memory = new Memory(kept);
      return [new Motion(memory, now, false).since('face', key), memory.kept];
    };
    const [first, one] = since(0, nothingKept, 'turnout');
    expect(first).toBe(Infinity);
    const [changed, two] = since(500, one, 'finalists');
    expect(changed).toBe(0);
    expect(since(900, two, 'finalists')[0]).toBe(400);
  });
});
