import type { ChoiceDetail, RoundDetail, RoundRecord, TallyRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { asksFirst, nextAction, nextRound, timeLeftMs, type NextAction } from './nextAction';

const harvest: RoundDetail = { kind: 'questionHarvest', theme: '', subthemes: [], moderated: true, maxPerPerson: 3, maxLength: 280 };
const vote: ChoiceDetail = { kind: 'choice', rule: { kind: 'one', picks: 1 }, optionCount: 5, live: false, revealed: false, keep: 1, privacy: 'anonymous' };
const secretVote = { ...vote, privacy: 'secret' as const };
const revealedVote: RoundDetail = { ...vote, revealed: true };
const commitments: RoundDetail = { kind: 'tableCommitments', maxPerTable: 5, maxLength: 400 };

type Status = RoundRecord['status'];

const round = (id: string, status: Status, detail: RoundDetail): RoundRecord => ({ type: 'round', id, number: 1, title: id, status, detail });
const tally = (tie?: string[]): TallyRecord => ({ type: 'tally', roundId: 'a', voted: 3, present: 4, ...(tie && { tie }) });

describe('nextAction', () => {
  const table: readonly (readonly [string, Status, RoundDetail, TallyRecord | undefined, NextAction])[] = [
    ['planned harvest', 'planned', harvest, undefined, { kind: 'open', roundId: 'a' }],
    ['open harvest', 'open', harvest, undefined, { kind: 'close', roundId: 'a' }],
    ['paused harvest', 'paused', harvest, undefined, { kind: 'resume', roundId: 'a' }],
    ['closed harvest', 'closed', harvest, undefined, { kind: 'next', from: 'a' }],
    ['planned vote', 'planned', vote, undefined, { kind: 'open', roundId: 'a' }],
    ['open vote', 'open', vote, tally(), { kind: 'close', roundId: 'a' }],
    ['open vote with live rows that tie', 'open', vote, tally(['x', 'y']), { kind: 'close', roundId: 'a' }],
    ['paused vote', 'paused', vote, tally(), { kind: 'resume', roundId: 'a' }],
    ['closed vote, counts decided', 'closed', vote, tally(), { kind: 'reveal', roundId: 'a' }],
    ['closed vote, no tally yet', 'closed', vote, undefined, { kind: 'reveal', roundId: 'a' }],
    ['closed vote with a tie', 'closed', vote, tally(['x', 'y']), { kind: 'decideTie', roundId: 'a' }],
    ['closed vote, empty tie', 'closed', vote, tally([]), { kind: 'reveal', roundId: 'a' }],
    ['revealed vote', 'closed', revealedVote, tally(), { kind: 'next', from: 'a' }],
    ['open secret vote: held', 'open', secretVote, tally(), { kind: 'close', roundId: 'a', forGood: true }],
    ['closed secret vote that a crash left uncounted', 'closed', { ...secretVote, unopened: true }, tally(), { kind: 'count', roundId: 'a' }],
    ['closed secret vote, counted', 'closed', { ...secretVote, final: true }, tally(), { kind: 'reveal', roundId: 'a' }],
    ['planned commitments', 'planned', commitments, undefined, { kind: 'open', roundId: 'a' }],
    ['open commitments', 'open', commitments, undefined, { kind: 'close', roundId: 'a' }],
    ['closed commitments', 'closed', commitments, undefined, { kind: 'next', from: 'a' }],
  ];

  it.each(table)('%s', (_, status, detail, counted, expected) => {
    const current = round('a', status, detail);
    expect(nextAction({ rounds: [current, round('b', 'planned', harvest)], current, tally: counted })).toEqual(expected);
  });

  it('goes on to the second vote that is planned after a tie', () => {
    const current = round('a', 'closed', vote);
    const runOff = round('b', 'planned', { ...vote, runOffOf: 'a' });
    expect(nextAction({ rounds: [current, runOff], current, tally: tally(['x', 'y']) })).toEqual({ kind: 'next', from: 'a' });
    expect(nextAction({ rounds: [current, runOff], current, tally: tally() })).toEqual({ kind: 'reveal', roundId: 'a' });
  });

  it('comes back to the first vote once the second has decided its tie, and passes by the second afterwards', () => {
    const first = round('a', 'closed', vote);
    const runOff = round('b', 'closed', { ...vote, revealed: true, runOffOf: 'a' });
    const after = round('c', 'planned', harvest);
    expect(nextAction({ rounds: [first, runOff, after], current: runOff, tally: tally() })).toEqual({ kind: 'comeBack', roundId: 'a' });
    expect(nextAction({ rounds: [first, runOff, after], current: first, tally: tally() })).toEqual({ kind: 'reveal', roundId: 'a' });
    const shown = round('a', 'closed', revealedVote);
    expect(nextAction({ rounds: [shown, runOff, after], current: shown, tally: tally() })).toEqual({ kind: 'next', from: 'a' });
    expect(nextRound([shown, runOff, after], 'a')?.id).toBe('c');
    expect(nextAction({ rounds: [shown, runOff, after], current: runOff, tally: tally() })).toEqual({ kind: 'next', from: 'b' });
  });

  it('gives the floor to table after table before a report-back is closed', () => {
    const report = (next?: number): RoundRecord => round('a', 'open', { kind: 'reportBack', secondsPerTable: 60, order: [1, 2], table: 1, ...(next !== undefined && { next }) });
    const last = report();
    expect(nextAction({ rounds: [report(2)], current: report(2), tally: undefined })).toEqual({ kind: 'table', roundId: 'a', table: 2 });
    expect(nextAction({ rounds: [last], current: last, tally: undefined })).toEqual({ kind: 'close', roundId: 'a' });
  });

  it('leaves a break or a message without closing it first, and closes the last one', () => {
    const pause = round('a', 'open', { kind: 'interlude', purpose: 'break' });
    expect(nextAction({ rounds: [pause, round('b', 'planned', harvest)], current: pause, tally: undefined })).toEqual({ kind: 'next', from: 'a' });
    expect(nextAction({ rounds: [pause], current: pause, tally: undefined })).toEqual({ kind: 'close', roundId: 'a' });
  });

  it('seats the room anew before the round that asks for it, once', () => {
    const current: RoundRecord = { ...round('a', 'planned', harvest), seating: 'rotate', seatingDue: true };
    expect(nextAction({ rounds: [current], current, tally: undefined })).toEqual({ kind: 'seat', roundId: 'a', change: 'rotate' });
    const done: RoundRecord = { ...round('a', 'planned', harvest), seating: 'rotate' };
    expect(nextAction({ rounds: [done], current: done, tally: undefined })).toEqual({ kind: 'open', roundId: 'a' });
  });

  it('passes by what is left out, as the server does', () => {
    const current = round('a', 'closed', harvest);
    const left: RoundRecord = { ...round('b', 'planned', harvest), skipped: true };
    expect(nextRound([current, left, round('c', 'planned', harvest)], 'a')?.id).toBe('c');
    expect(nextAction({ rounds: [current, left], current, tally: undefined })).toEqual({ kind: 'none' });
  });

  it('begins when the room is in no round', () => {
    expect(nextAction({ rounds: [round('a', 'planned', harvest)], current: undefined, tally: undefined })).toEqual({ kind: 'begin' });
  });

  it('has nothing to do without an agenda', () => {
    expect(nextAction({ rounds: [], current: undefined, tally: undefined })).toEqual({ kind: 'none' });
  });

  it('ends after the last round, but reveals its result first', () => {
    const last = round('b', 'closed', vote);
    expect(nextAction({ rounds: [round('a', 'closed', harvest), last], current: last, tally: tally() })).toEqual({ kind: 'reveal', roundId: 'b' });
    const done = round('b', 'closed', revealedVote);
    expect(nextAction({ rounds: [round('a', 'closed', harvest), done], current: done, tally: tally() })).toEqual({ kind: 'none' });
  });
});

describe('timeLeftMs', () => {
  it('counts only a running countdown', () => {
    expect(timeLeftMs({ ...round('a', 'open', vote), endsAt: 90_000 }, 30_000)).toBe(60_000);
    expect(timeLeftMs({ ...round('a', 'open', vote), endsAt: 90_000 }, 95_000)).toBe(0);
    expect(timeLeftMs(round('a', 'open', vote), 0)).toBe(0);
    expect(timeLeftMs({ ...round('a', 'paused', vote), remainingMs: 90_000 }, 0)).toBe(0);
  });
});

describe('asking once more', () => {
  const close: NextAction = { kind: 'close', roundId: 'a' };

  it('keeps a round from being cut short while somebody is still at it', () => {
    expect(asksFirst(close, 60_000, { people: 1, tables: [3] })).toBe(true);
    expect(asksFirst(close, 60_000, undefined)).toBe(true);
    expect(asksFirst({ kind: 'next', from: 'a' }, 60_000, undefined)).toBe(true);
  });

  it('is not needed when everybody has answered, or the time is nearly over', () => {
    expect(asksFirst(close, 60_000, { people: 0, tables: [] })).toBe(false);
    expect(asksFirst(close, 10_000, { people: 1, tables: [3] })).toBe(false);
  });

  it('keeps the room from being sent to other tables by one press', () => {
    expect(asksFirst({ kind: 'seat', roundId: 'a', change: 'rotate' }, 0, undefined)).toBe(true);
    expect(asksFirst({ kind: 'open', roundId: 'a' }, 60_000, undefined)).toBe(false);
  });
});
