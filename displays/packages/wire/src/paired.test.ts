import { describe, expect, it } from 'vitest';
import { Malformed } from './index';
import { decodeImportAnswer, decodeRehearsal, decodeSession, decodeSessions } from './paired';

const session = { id: 's', title: 'T', language: 'fr', tables: 8, people: 0, rounds: 3, state: 'planned', beganAt: 1, lastAt: 2, connected: 0, here: true };
const reading = { standing: 'done', people: 24, tables: 4, round: 3, rounds: 3, roundTitle: 'Vote', checks: [{ what: 'All', holds: true, detail: '3 rounds' }] };

describe('what only paired devices receive', () => {
  it('is taken as it is', () => {
    expect(decodeSessions([session])).toEqual([session]);
    expect(decodeRehearsal(reading)).toEqual(reading);
  });

  it.each([undefined, {}, { ...session, state: 'lost' }, { ...session, tables: '8' }])('is no session when it is %j', (said) => {
    expect(() => decodeSession(said)).toThrow(Malformed);
  });

  it.each([undefined, { ...reading, standing: 'lost' }, { ...reading, checks: [{}] }])('is no rehearsal when it is %j', (said) => {
    expect(() => decodeRehearsal(said)).toThrow(Malformed);
  });

  it('says where the fault is, in a list too', () => {
    expect(() => decodeSessions([session, { ...session, here: 1 }])).toThrow('SessionSummary[1].here is not true or false');
    expect(() => decodeSessions(session)).toThrow('SessionSummary is not a list');
    expect(() => decodeImportAnswer({ imported: 0, faults: [{}], notices: [] })).toThrow('ImportAnswer.faults[0].line is not a whole number');
  });
});
