import { describe, expect, it } from 'vitest';
import { decodeSession, decodeSessions } from './decode';
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

describe('what the server says of its sessions', () => {
  const session = { id: 's', title: 'T', language: 'fr', tables: 8, people: 0, rounds: 3, state: 'planned', beganAt: 1, lastAt: 2, connected: 0, here: true };

  it('is taken as it is', () => expect(decodeSessions([session])).toEqual([session]));

  it.each([undefined, {}, { ...session, state: 'lost' }, { ...session, tables: '8' }])('is refused when it is %j', (said) => {
    expect(() => decodeSession(said)).toThrow(TypeError);
  });
});
