import { signal } from '@preact/signals';
import type { LiveRecord, RoundDetail, RoundRecord, TableProgressRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../desk';
import { recordsOf } from '../records';
import { kindOf } from '.';

const table = (number: number, more: Partial<TableProgressRecord> = {}): TableProgressRecord => ({
  type: 'tableProgress', number, seats: 10, present: 8, withPhone: more.present ?? 8, questions: 0, voted: 0, drafts: 0, sent: 0, acknowledged: 0, ...more,
});

function desk(...records: LiveRecord[]): Desk {
  return createDesk({
    records: recordsOf(records.map((record, index) => [String(index), record])),
    status: signal('live' as const), numbers: signal({ connected: 0, pairings: [], connectedDevices: [] }), serverNow: () => 0, send: async () => Promise.resolve(undefined),
  });
}

function behind(detail: RoundDetail, phase: number | undefined, ...records: LiveRecord[]): unknown {
  const names = detail.kind === 'worldCafe' ? ['handOver', 'think', 'share', 'discuss'] : detail.kind === 'questionHarvest' && detail.maxPerTable !== undefined ? ['individual', 'list'] : undefined;
  const phases = names?.map((name) => ({ name }));
  const round: RoundRecord = { type: 'round', id: 'r', number: 1, title: 'r', status: 'open', detail, ...(phase === undefined ? {} : { phase }), ...(phases && { phases }) };
  return kindOf(round).behind?.(round, desk(...records));
}

const choice: RoundDetail = { kind: 'choice', rule: { kind: 'one', picks: 1 }, optionCount: 2, live: false, revealed: false, keep: 1, privacy: 'anonymous' };
const harvest: RoundDetail = { kind: 'questionHarvest', theme: '', subthemes: [], moderated: false, maxPerPerson: 1, maxLength: 9 };
const stories: RoundDetail = { kind: 'successStories', maxTitle: 9, maxLine: 9 };
const help: RoundDetail = { kind: 'peerHelp', maxLength: 9, run: 1 };
const cafe: RoundDetail = { kind: 'worldCafe', maxNote: 9 } as unknown as RoundDetail;
const asked = (number: number, more: object): LiveRecord => ({ type: 'helpProgress', number, ownerName: '', stated: false, ideas: 0, kept: 0, thanked: false, ...more }) as LiveRecord;
const sheet = (number: number, more: object): LiveRecord => ({ type: 'tableSheet', roundId: 'r', table: number, subject: '', notes: 0, ...more }) as LiveRecord;

describe('who is behind', () => {
  it('is whoever is here and has not voted, with their tables; who is not here keeps nobody waiting', () => {
    expect(behind(choice, undefined, table(1, { voted: 8 }), table(2, { voted: 5 }), table(3, { present: 0 }))).toEqual({ people: 3, tables: [2] });
  });
  it('is nobody without a phone', () => {
    expect(behind(choice, undefined, table(1, { withPhone: 6, voted: 5 }), table(2, { withPhone: 0 }))).toEqual({ people: 1, tables: [1] });
  });
  it('is nobody when everybody has', () => {
    expect(behind(choice, undefined, table(1, { voted: 8 }))).toEqual({ people: 0, tables: [] });
  });
  it('is the silent table of a harvest, but not an empty one', () => {
    expect(behind(harvest, undefined, table(1, { questions: 2 }), table(2), table(3, { present: 0 }))).toEqual({ tables: [2] });
  });
  it('is who has written nothing for their table, then the table that has sent no list', () => {
    const lists: RoundDetail = { ...harvest, maxPerTable: 3 };
    const list = (number: number, sent: boolean): LiveRecord => ({ type: 'tableList', roundId: 'r', table: number, writers: 6, drafts: 9, questions: 2, sent });
    const records = [table(1, { done: 6, questions: 2 }), table(2, { done: 8 }), list(1, true), list(2, false)];
    expect([0, 1].map((phase) => behind(lists, phase, ...records))).toEqual([{ people: 2, tables: [1] }, { tables: [2] }]);
  });
  it('is who has noted no story, and later who has heard none', () => {
    expect(behind(stories, 0, table(1, { done: 6, of: 10 }))).toEqual({ people: 2, tables: [1] });
    expect(behind(stories, 1, table(1, { done: 3, of: 7 }), table(2, { done: 7, of: 7 }))).toEqual({ people: 4, tables: [1] });
  });
  it('follows the phases of peer help', () => {
    const tables = [asked(2, { stated: true, ideas: 3 }), asked(1, {}), asked(3, { stated: true, ideas: 2, thanked: true })];
    expect([0, 1, 2].map((phase) => behind(help, phase, ...tables))).toEqual([{ tables: [1] }, { tables: [1] }, { tables: [2] }]);
  });
  it('is a café table that has passed nothing on, then one without notes, and nobody while people think', () => {
    const records = [table(1), table(2), table(3, { present: 0 }), sheet(1, { passedOn: true, notes: 0 }), sheet(2, { notes: 4 }), sheet(3, {})];
    expect([0, 1, 2, 3].map((phase) => behind(cafe, phase, ...records))).toEqual([{ tables: [2] }, undefined, undefined, { tables: [1] }]);
  });
  it('is a table without a finding on the wall, but not one to which nobody has come', () => {
    const exploration: RoundDetail = { kind: 'exploration', maxLength: 9, maxFinding: 9 };
    expect(behind(exploration, undefined, table(1), table(2), table(3, { present: 0 }), sheet(1, { onWall: 'Found' }), sheet(2, {}), sheet(3, {}))).toEqual({ tables: [2] });
  });
  it('is asked of no break', () => {
    expect(behind({ kind: 'interlude', purpose: 'break' }, undefined, table(1))).toBeUndefined();
  });
});
