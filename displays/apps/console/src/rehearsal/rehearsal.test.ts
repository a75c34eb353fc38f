import { describe, expect, it } from 'vitest';
import { decodeReading, roomOf } from './rehearsal';

describe('the size of a rehearsal', () => {
  it('is two people or more for each table', () => expect(roomOf('24', '4')).toEqual({ people: 24, tables: 4 }));

  it.each([['1', '1'], ['501', '10'], ['12', '7'], ['12', '0'], ['', '2'], ['ten', '2']])('is not %s people at %s tables', (people, tables) => {
    expect(roomOf(people, tables)).toBeUndefined();
  });
});

describe('what the server says of a rehearsal', () => {
  const reading = { standing: 'done', people: 24, tables: 4, round: 3, rounds: 3, roundTitle: 'Vote', checks: [{ what: 'All', holds: true, detail: '3 rounds' }] };

  it('is taken as it is', () => expect(decodeReading(reading)).toEqual(reading));

  it.each([undefined, { ...reading, standing: 'lost' }, { ...reading, checks: [{}] }])('is refused when it is %j', (said) => {
    expect(() => decodeReading(said)).toThrow(TypeError);
  });
});
