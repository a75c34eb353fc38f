import { describe, expect, it } from 'vitest';
import { decodeBallotPaper, decodePatch, decodeReceipt, Malformed } from './index';

const me = { type: 'me', participantId: 'p1', name: 'Anne', table: 14, host: false };
const round = {
  type: 'round', id: 'r1', number: 1, title: 'Récolte', status: 'open', endsAt: 1_700_000_000_000,
  detail: { kind: 'questionHarvest', theme: 'Le client', subthemes: ['Accueil'], moderated: true, maxPerPerson: 5, maxLength: 280 },
};
const patch = (set: Record<string, unknown>, gone: string[] = []) => ({ epoch: 'e1', seq: 7, reset: false, set, gone });

describe('a patch', () => {
  it('is given back when it is what the contracts say', () => {
    expect(decodePatch(patch({ me, 'round/r1': round }, ['question/q1']))).toEqual(patch({ me, 'round/r1': round }, ['question/q1']));
  });

  it('may say more than this page knows', () => {
    expect(decodePatch({ ...patch({ me: { ...me, colour: 'green' } }), more: 1 }).set['me']).toMatchObject({ name: 'Anne' });
  });

  it('skips records of a type that this page does not know', () => {
    expect(decodePatch(patch({ me, 'legend/1': { type: 'legend', text: '…' } })).set).toEqual({ me });
  });

  it.each([
    ['a missing part', { ...me, host: undefined }],
    ['a part of the wrong kind', { ...me, table: '14' }],
    ['null where a part is absent', { ...me, table: null }],
    ['a record without a type', { name: 'Anne' }],
    ['no record at all', 'Anne'],
    ['a word outside its list', { ...round, status: 'openish' }],
    ['an unknown kind of round', { ...round, detail: { kind: 'dance' } }],
    ['a fault deep inside', { ...round, detail: { ...round.detail, subthemes: ['Accueil', 2] } }],
  ])('with %s is malformed', (_, record) => {
    expect(() => decodePatch(patch({ record }))).toThrow(Malformed);
  });

  it('that is no patch is malformed', () => {
    for (const value of [null, undefined, 7, [], {}, { ...patch({}), seq: 1.5 }, { ...patch({}), gone: [1] }]) {
      expect(() => decodePatch(value)).toThrow(Malformed);
    }
  });

  it('says where the fault is', () => {
    const faulty = { ...round, detail: { ...round.detail, subthemes: [2] } };
    expect(() => decodePatch(patch({ 'round/r1': faulty }))).toThrow('LiveRecord.detail.subthemes[0] is not text');
  });
});

describe('a receipt', () => {
  it('may carry a refusal that this page does not know', () => {
    expect(decodeReceipt({ seq: 3, refusal: { code: 'brandNew', values: { max: '5' } } }).refusal?.code).toBe('brandNew');
  });

  it('with values that are not words is malformed', () => {
    expect(() => decodeReceipt({ seq: 3, refusal: { code: 'textTooLong', values: { max: 5 } } })).toThrow(Malformed);
  });
});

it('a ballot paper is checked option by option', () => {
  const paper = { roundId: 'r2', subthemes: [], options: [{ id: 'q1', number: 1, text: 'Pourquoi ?' }, { id: 'q2', number: 2 }] };
  expect(() => decodeBallotPaper(paper)).toThrow('BallotPaper.options[1].text');
});
