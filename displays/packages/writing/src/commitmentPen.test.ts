import type { CommitmentRecord } from '@livesession/wire';
import { beforeEach, describe, expect, it } from 'vitest';
import { CommitmentPen } from './commitmentPen';
import { noWords, type Words } from './commitmentWords';
import { WritingServer } from '../test/writingServer';

const text = (words: string): Words => ({ ...noWords, text: words });

class Table extends WritingServer {
  constructor() {
    super('commitment/c1', 'commitmentChangedMeanwhile');
  }

  protected override get revision(): number {
    return this.records.get('commitment', 'commitment/c1')?.revision ?? 0;
  }

  protected override record(revision: number, words: string): CommitmentRecord {
    return { type: 'commitment', id: 'c1', roundId: 'r1', table: 1, revision, text: words, status: 'draft', signed: 0, seats: 10 };
  }
}

let table: Table;
let storage: Map<string, string>;
let pauses: (() => void)[];

beforeEach(() => {
  table = new Table();
  storage = new Map();
  pauses = [];
});

const pause = (): void => pauses.splice(0).forEach((act) => act());
const texts = (): readonly unknown[] => table.texts();

function pen(): CommitmentPen {
  return new CommitmentPen(table.link, {
    commitmentId: 'c1',
    method: 'DraftCommitment',
    roundId: 'r1',
    storage: { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => void storage.set(key, value), removeItem: (key) => void storage.delete(key) },
    after: (_, act) => {
      pauses.push(act);
      return () => (pauses = pauses.filter((each) => each !== act));
    },
  });
}

describe('saving', () => {
  it('waits for a pause in typing', () => {
    const writing = pen();
    writing.write(text('Rap'));
    writing.write(text('Rappeler'));
    expect(texts()).toEqual([]);
    pause();
    expect(texts()).toEqual([[0, 'Rappeler']]);
    expect(writing.state.value).toBe('saving');
    table.answer();
    expect(writing.state.value).toBe('idle');
    expect(storage.size).toBe(0);
  });

  it('saves one after the other, each on the revision that the last one made', () => {
    const writing = pen();
    writing.write(text('a'));
    pause();
    writing.write(text('ab'));
    pause();
    expect(texts()).toEqual([[0, 'a']]);
    table.answer();
    expect(texts()).toEqual([[0, 'a'], [1, 'ab']]);
    table.answer();
    expect(writing.state.value).toBe('idle');
    expect(writing.record.value?.text).toBe('ab');
  });

  it('does not save an empty text, nor what is saved already', () => {
    table.put(3, 'a');
    const writing = pen();
    writing.write(text(' '));
    pause();
    writing.write(text('a '));
    pause();
    expect(texts()).toEqual([]);
    expect(writing.state.value).toBe('idle');
  });

  it('N5 goes on after a reload with the words and the revision that they were written on', () => {
    table.put(2, 'a');
    pen().write(text('ab'));
    const again = pen();
    expect(again.words.value.text).toBe('ab');
    expect(texts()).toEqual([[2, 'ab']]);
  });
});

describe('somebody else', () => {
  it('changing the words while nobody writes here simply shows', () => {
    table.put(1, 'a');
    const writing = pen();
    table.put(2, 'b');
    expect(writing.words.value.text).toBe('b');
    expect(writing.state.value).toBe('idle');
  });

  it('B4 changing the words while somebody writes here offers both texts and saves neither unseen', () => {
    table.put(1, 'a');
    const writing = pen();
    writing.write(text('mine'));
    table.put(2, 'theirs');
    pause();
    expect(writing.state.value).toBe('conflict');
    expect(texts()).toEqual([]);
    expect([writing.words.value.text, writing.record.value?.text]).toEqual(['mine', 'theirs']);
  });

  it('B4 being faster on the way to the server is a conflict too', () => {
    table.put(1, 'a');
    const writing = pen();
    writing.write(text('mine'));
    pause();
    table.put(2, 'theirs');
    table.answer();
    expect(writing.state.value).toBe('conflict');
    expect(table.outbox.value).toEqual([]);
    writing.keepOwn();
    expect(texts()).toEqual([[1, 'mine'], [2, 'mine']]);
    table.answer();
    expect(writing.state.value).toBe('idle');
    expect(writing.record.value?.text).toBe('mine');
  });

  it('may be right', () => {
    table.put(1, 'a');
    const writing = pen();
    writing.write(text('mine'));
    table.put(2, 'theirs');
    pause();
    writing.takeTheirs();
    expect(writing.words.value.text).toBe('theirs');
    expect(writing.state.value).toBe('idle');
    expect(storage.size).toBe(0);
    expect(texts()).toEqual([]);
  });
});

it('B4 a refusal stays in sight until something is written', () => {
  const writing = pen();
  writing.write(text('a'));
  pause();
  const [entry] = table.sent;
  if (!entry) throw new Error('nothing sent');
  entry.refusal.value = { code: 'roundAlreadyClosed' };
  entry.state.value = 'refused';
  expect(writing.state.value).toBe('refused');
  expect(writing.refusal.value?.code).toBe('roundAlreadyClosed');
  expect(texts()).toHaveLength(1);
  writing.write(text('ab'));
  expect(writing.state.value).toBe('unsaved');
});
