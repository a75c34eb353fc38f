import type { CommitmentRecord, CommitmentStatus } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { nextToRead, shownBy } from './inbox';

const commitment = (id: string, status: CommitmentStatus, table = 1): CommitmentRecord => ({
  type: 'commitment', id, roundId: 'r', table, revision: 1, text: id, status, signed: 1, seats: 10,
});
const all = [commitment('new', 'sent', 1), commitment('waits', 'asked', 2), commitment('back', 'replied', 2), commitment('read', 'acknowledged', 3), commitment('done', 'answered', 1)];
const ids = (list: readonly CommitmentRecord[]): readonly string[] => list.map((each) => each.id);

describe('shownBy', () => {
  it('has to read what is new and what a table has replied', () => {
    expect(ids(shownBy('toRead', {}, all))).toEqual(['new', 'back']);
  });

  it('shows what the director has neither taken nor answered', () => {
    expect(ids(shownBy('unanswered', {}, all))).toEqual(['new', 'waits', 'back']);
  });

  it('shows one theme, or what is under none', () => {
    const sorted = all.map((each, index) => (index < 2 ? { ...each, theme: 'Teams' } : each));
    expect(ids(shownBy('all', { theme: 'Teams' }, sorted))).toEqual(['new', 'waits']);
    expect(ids(shownBy('all', { theme: '', table: 2 }, sorted))).toEqual(['back']);
  });

  it('shows one table', () => {
    expect(ids(shownBy('all', { table: 2 }, all))).toEqual(['waits', 'back']);
    expect(ids(shownBy('toRead', { table: 3 }, all))).toEqual([]);
  });
});

describe('nextToRead', () => {
  it.each([
    [undefined, 'new'],
    ['new', 'back'],
    ['waits', 'back'],
    ['back', 'new'],
    ['gone', 'new'],
  ])('after %s comes %s', (current, expected) => {
    expect(nextToRead(current, all)?.id).toBe(expected);
  });

  it('ends when everything else is read', () => {
    expect(nextToRead('new', [commitment('new', 'sent'), commitment('read', 'answered')])).toBeUndefined();
    expect(nextToRead(undefined, [])).toBeUndefined();
  });
});
