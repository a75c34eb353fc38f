import type { Entry, EntryState } from '@livesession/link';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { isSupported } from './given';

const tap = (questionId: string, supported: boolean, state: EntryState = 'sent'): Entry =>
  ({ id: 'e', method: 'SupportQuestion', command: { roundId: 'r', questionId, supported }, slot: undefined, at: 0, state: signal(state), refusal: signal(undefined) });
const card = { id: 'q1', number: 1, text: '?', merged: ['q2'] };

describe('what I support', () => {
  it('is what is registered, also when it was given to a question that was merged since', () => {
    expect([['q1'], ['q2'], ['q3'], []].map((given) => isSupported(card, given, []))).toEqual([true, true, false, false]);
  });
  it('N2 is what I tapped last, before the server has answered', () => {
    expect(isSupported(card, [], [tap('q1', true)])).toBe(true);
    expect(isSupported(card, ['q2'], [tap('q1', true), tap('q1', false)])).toBe(false);
  });
  it('is what is registered again when the tap was refused', () => {
    expect(isSupported(card, [], [tap('q1', true, 'refused')])).toBe(false);
  });
});
