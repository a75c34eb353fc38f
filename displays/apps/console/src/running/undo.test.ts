import type { RoundRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { wayBack } from './undo';

const round = (id: string, status: RoundRecord['status'], phase?: number): RoundRecord =>
  ({ type: 'round', id, number: 1, title: id, status, detail: { kind: 'tableCommitments', maxPerTable: 1, maxLength: 9 }, ...(phase === undefined ? {} : { phase }) }) as RoundRecord;
const a = round('a', 'open');
const b = round('b', 'planned');
const before = { current: a, rounds: [a, b] };

describe('the way back', () => {
  it('takes an opening back and lets the interrupted round go on', () => {
    expect(wayBack({ method: 'OpenRound', body: { roundId: 'b' } }, before)).toEqual([
      { method: 'WithdrawRound', body: { roundId: 'b' } },
      { method: 'ReopenRound', body: { roundId: 'a', resume: true } },
    ]);
  });
  it('only withdraws a round that the room was in already', () => {
    expect(wayBack({ method: 'OpenRound', body: { roundId: 'b' } }, { current: b, rounds: [b] })).toEqual([{ method: 'WithdrawRound', body: { roundId: 'b' } }]);
  });
  it('reopens what was closed with the time that was left', () => {
    expect(wayBack({ method: 'CloseRound', body: { roundId: 'a' } }, before)).toEqual([{ method: 'ReopenRound', body: { roundId: 'a', resume: true } }]);
  });
  it('goes back to a closed round without opening it', () => {
    const closed = round('a', 'closed');
    expect(wayBack({ method: 'GoToNextRound', body: { from: 'a' } }, { current: closed, rounds: [closed, b] })).toEqual([{ method: 'GoToRound', body: { roundId: 'a' } }]);
  });
  it('has none for the first step of the day', () => {
    expect(wayBack({ method: 'GoToNextRound', body: {} }, { current: undefined, rounds: [a] })).toBeUndefined();
  });
  it('takes time back that was given', () => {
    expect(wayBack({ method: 'ExtendRound', body: { roundId: 'a', seconds: 300 } }, before)).toEqual([{ method: 'ExtendRound', body: { roundId: 'a', seconds: -300 } }]);
  });
  it('returns to the phase before', () => {
    const phased = round('a', 'open', 1);
    expect(wayBack({ method: 'GoToPhase', body: { roundId: 'a', phase: 2 } }, { current: phased, rounds: [phased] })).toEqual([{ method: 'GoToPhase', body: { roundId: 'a', phase: 1 } }]);
  });
  it('shows again exactly the screens that were blanked', () => {
    expect(wayBack({ method: 'BlankScreens', body: { blank: true, deviceId: 's1' } }, before)).toEqual([{ method: 'BlankScreens', body: { blank: false, deviceId: 's1' } }]);
  });
  it('offers none for what has its own way back', () => {
    expect(wayBack({ method: 'ApproveQuestions', body: { roundId: 'a', questionIds: ['q'] } }, before)).toBeUndefined();
  });
});
