import { describe, expect, it } from 'vitest';
import { roomOf } from './rehearsal';

describe('the size of a rehearsal', () => {
  it('is two people or more for each table', () => expect(roomOf('24', '4')).toEqual({ people: 24, tables: 4 }));

  it.each([['1', '1'], ['501', '10'], ['12', '7'], ['12', '0'], ['', '2'], ['ten', '2']])('is not %s people at %s tables', (people, tables) => {
    expect(roomOf(people, tables)).toBeUndefined();
  });
});
