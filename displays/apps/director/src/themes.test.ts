import type { CommitmentRecord, CommitmentStatus } from '@livesession/wire';
import { expect, it } from 'vitest';
import { grouped, themesOf } from './themes';

const commitment = (id: string, sentAt: number, theme: string | undefined, status: CommitmentStatus = 'sent'): CommitmentRecord => ({
  type: 'commitment', id, roundId: 'r', table: 1, revision: 1, text: id, status, signed: 1, seats: 10, sentAt, ...(theme !== undefined && { theme }),
});
const all = [commitment('late', 9, 'Delivery'), commitment('done', 2, 'Teams', 'answered'), commitment('open', 3, 'Teams', 'asked'), commitment('loose', 1, undefined), commitment('own', 4, 'Prices')];

it('offers the session’s themes first, then the director’s own as they came up, each once', () => {
  expect(themesOf(['Teams', 'Welcome'], all)).toEqual(['Teams', 'Welcome', 'Prices', 'Delivery']);
});

it('groups by theme, says what waits for an answer, and puts last what is under no theme', () => {
  const groups = grouped(themesOf(['Teams', 'Welcome'], all), all);
  expect(groups.map(({ theme, commitments, unanswered }) => [theme, commitments.map((each) => each.id), unanswered])).toEqual([
    ['Teams', ['done', 'open'], 1],
    ['Prices', ['own'], 1],
    ['Delivery', ['late'], 1],
    [undefined, ['loose'], 1],
  ]);
});
