import { describe, expect, it } from 'vitest';
import { othersInTurn } from './turns';

const seat = (participantId: string, present = true) => ({ participantId, name: participantId, present, host: false });
const seats = ['a', 'b', 'c', 'd'].map((id) => seat(id));
const ids = (...args: Parameters<typeof othersInTurn>): string => othersInTurn(...args).map((each) => each.participantId).join('');

describe('who states a challenge next', () => {
  it('is who sits beside the owner, and so on around the table', () => expect([ids(seats, 'b', []), ids(seats, 'd', [])]).toEqual(['cda', 'abc']));
  it('is everybody from the first seat on when nobody does', () => expect(ids(seats, undefined, [])).toBe('abcd'));
  it('is nobody who is not there', () => expect(ids([seat('a'), seat('b', false), seat('c')], 'a', [])).toBe('c'));
  it('is whoever has had a turn only after the others', () => expect(ids(seats, 'a', ['b', 'd'])).toBe('cbd'));
});
