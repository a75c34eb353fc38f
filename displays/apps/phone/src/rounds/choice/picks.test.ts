import { describe, expect, it } from 'vitest';
import { limitsOf, moved, picksOf, ranked, readPicks, samePicks, spent, stepped, toggled, toggledRank, writePicks, type Picks } from './picks';

const none: Picks = new Map();

describe('choose one', () => {
  const limits = limitsOf({ kind: 'one', picks: 1 });

  it('takes the new option in the place of the old', () => {
    expect([...toggled(toggled(none, 'a', limits), 'b', limits)]).toEqual([['b', 1]]);
  });

  it('lets go of a second tap', () => {
    expect(toggled(toggled(none, 'a', limits), 'a', limits).size).toBe(0);
  });
});

describe('choose up to k', () => {
  const limits = limitsOf({ kind: 'upTo', picks: 2 });

  it('refuses one more than k', () => {
    const full = ['a', 'b'].reduce((picks, id) => toggled(picks, id, limits), none);
    expect(toggled(full, 'c', limits)).toBe(full);
  });
});

describe('spread points', () => {
  const limits = limitsOf({ kind: 'points', points: 5, cap: 3 });
  const give = (picks: Picks, id: string, times: number): Picks => (times === 0 ? picks : give(stepped(picks, id, 1, limits), id, times - 1));

  it('stops at the cap of an option', () => {
    expect(give(none, 'a', 9).get('a')).toBe(3);
  });

  it('stops when all points are given', () => {
    const picks = give(give(none, 'a', 3), 'b', 9);
    expect(spent(picks)).toBe(5);
    expect(picks.get('b')).toBe(2);
  });

  it('forgets an option without points', () => {
    expect(stepped(give(none, 'a', 1), 'a', -1, limits).has('a')).toBe(false);
    expect(stepped(none, 'a', -1, limits).size).toBe(0);
  });

  it('has no cap but the points when none is given', () => {
    expect(limitsOf({ kind: 'points', points: 5 }).perOption).toBe(5);
  });
});

describe('a draft', () => {
  it('comes back as it was kept', () => {
    const picks = picksOf([{ optionId: 'a', points: 2 }]);
    expect(samePicks(readPicks(writePicks(picks)) ?? none, picks)).toBe(true);
  });

  it.each(['', 'rubbish', '7', '[["a"]]', '[["a",1.5]]'])('that says %j is none', (words) => {
    expect(readPicks(words)).toBeUndefined();
  });
});

describe('rank', () => {
  const limits = limitsOf({ kind: 'rank', most: 3 });
  const abc = ['a', 'b', 'c'].reduce((picks, id) => toggledRank(picks, id, limits), none);

  it('gives the first place as many points as there are places', () => {
    expect([...abc]).toEqual([['a', 3], ['b', 2], ['c', 1]]);
  });

  it('refuses one more than there are places', () => {
    expect(toggledRank(abc, 'd', limits)).toBe(abc);
  });

  it('lets those behind move up when one is taken out', () => {
    expect([...toggledRank(abc, 'a', limits)]).toEqual([['b', 3], ['c', 2]]);
  });

  it('moves one place, and no further than the ends', () => {
    expect(ranked(moved(abc, 'c', -1, limits))).toEqual(['a', 'c', 'b']);
    expect(moved(abc, 'a', -1, limits)).toBe(abc);
    expect(moved(abc, 'c', 1, limits)).toBe(abc);
  });
});
