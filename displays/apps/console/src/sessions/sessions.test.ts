import { describe, expect, it } from 'vitest';
import { emptyForm, newSession } from './sessions';

describe('the form of a new session', () => {
  it('leaves title and seats out when they are empty', () => {
    expect(newSession({ ...emptyForm(), template: 'blank', language: 'en', title: '  ', tables: '8', seats: '' })).toEqual({ template: 'blank', language: 'en', tables: 8 });
  });

  it('takes a trimmed title and whole numbers', () => {
    expect(newSession({ ...emptyForm(), language: 'fr', title: ' Lyon ', tables: ' 32 ', seats: '10' })).toEqual({ template: 'day', language: 'fr', title: 'Lyon', tables: 32, seats: 10 });
  });

  it.each(['', '0', '201', '8.5', 'eight', '-3'])('does not take %j tables', (tables) => {
    expect(newSession({ ...emptyForm(), tables })).toBeUndefined();
  });

  it.each(['0', 'ten', '1001'])('does not take %j seats', (seats) => {
    expect(newSession({ ...emptyForm(), seats })).toBeUndefined();
  });
});
