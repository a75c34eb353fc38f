import { describe, expect, it } from 'vitest';
import { ranksOf } from './ranks';

describe('ranks', () => {
  it('N4 shows ties as ties', () => {
    expect(ranksOf([9, 7, 7, 3])).toEqual([{ rank: 1, tied: false }, { rank: 2, tied: true }, { rank: 2, tied: true }, { rank: 4, tied: false }]);
  });

  it('does not call it a tie when nobody has voted', () => {
    expect(ranksOf([0, 0]).some((rank) => rank.tied)).toBe(false);
  });
});
