import { describe, expect, it } from 'vitest';
import type { Picks } from './picks';
import { readSealed, refusedSealed, writeSealed } from './sealedBallot';

const one: Picks = new Map([['a', 1]]);
const other: Picks = new Map([['b', 1]]);

describe('A4 a secret ballot on its own phone', () => {
  it('comes back as it was kept', () => {
    const ballot = { draft: one, sent: other, id: 'x', at: 7 };
    expect(readSealed(writeSealed(ballot))).toEqual(ballot);
    expect(readSealed(writeSealed({ sent: one, id: 'x' }))).toEqual({ draft: undefined, sent: one, id: 'x', at: undefined });
  });

  it.each(['', 'rubbish', 'null', '7', '{"sent":7,"id":7,"at":"x","draft":[]}'])('that says %j is none', (words) => {
    expect(Object.values(readSealed(words)).every((each) => each === undefined)).toBe(true);
  });

  it('is a draft again when it was not taken', () => {
    expect(refusedSealed({ sent: one, id: 'x' })).toEqual({ draft: one });
    expect(refusedSealed({ draft: other, sent: one, id: 'x' })).toEqual({ draft: other });
  });
});
