import type { QuestionRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { keyIntent } from '../../stage/keys';
import { moderationKey } from './keys';
import { cardsOf, currentAmong, found, plain, survivorAmong, type Filter } from './queue';

function question(number: number, more: Partial<QuestionRecord> = {}): QuestionRecord {
  return { type: 'question', id: `q${number}`, roundId: 'r1', number, text: `Question ${number}`, at: 0, status: 'pending', ...more };
}

const all: Filter = { status: 'pending', subtheme: '', table: '', search: '', order: 'wall' };
const numbers = (questions: readonly QuestionRecord[], filter: Partial<Filter>): number[] => found(cardsOf(questions), { ...all, ...filter }).map((card) => card.question.number);

describe('the queue', () => {
  it('hangs merged questions on the card of the one that speaks for them, however they came there', () => {
    const cards = cardsOf([question(1, { mergedInto: 'q2' }), question(2, { mergedInto: 'q3' }), question(3)]);
    expect(cards.map((card) => card.question.number)).toEqual([3]);
    expect(cards[0]?.merged.map((each) => each.number)).toEqual([1, 2]);
  });

  it('keeps the oldest first to read, and what is pinned first on the wall', () => {
    expect(numbers([question(1), question(2)], {})).toEqual([1, 2]);
    const wall = [question(1, { status: 'approved', pinned: true }), question(2, { status: 'approved' }), question(3, { status: 'approved' })];
    expect(numbers(wall, { status: 'approved' })).toEqual([1, 3, 2]);
  });

  it('puts the most supported first when asked to, in the order of asking where as many support them', () => {
    const wall = [question(1, { status: 'approved', supports: 3, pinned: true }), question(2, { status: 'approved', supports: 41 }), question(3, { status: 'approved' }), question(4, { status: 'approved', supports: 3 })];
    expect(numbers(wall, { status: 'approved', order: 'support' })).toEqual([2, 1, 4, 3]);
  });

  it('filters by sub-theme, by none, and by table', () => {
    const questions = [question(1, { subtheme: 0, table: 4 }), question(2, { table: 14 }), question(3, { subtheme: 1 })];
    expect(numbers(questions, { subtheme: '0' })).toEqual([1]);
    expect(numbers(questions, { subtheme: 'none' })).toEqual([2]);
    expect(numbers(questions, { table: '4' })).toEqual([1]);
  });

  it('finds without accents, case or order, by number, and in what is merged or was asked first', () => {
    const questions = [
      question(1, { text: 'L’ÉTÉ, comment accueillir les clients ?' }),
      question(2, { mergedInto: 'q1', text: 'Que faire des saisonniers ?' }),
      question(3, { text: 'Mieux dite', original: 'Mal dite, au cœur du problème' }),
    ];
    expect(numbers(questions, { search: 'CLIENTS ete' })).toEqual([1]);
    expect(numbers(questions, { search: 'saisonnier' })).toEqual([1]);
    expect(numbers(questions, { search: 'coeur' })).toEqual([3]);
    expect(numbers(questions, { search: '3' })).toEqual([3]);
    expect(numbers(questions, { search: 'personne' })).toEqual([]);
  });

  it('reads a text without its dress', () => {
    expect(plain('  Qu’est-ce que l’Œuvre ?')).toBe('qu est ce que l oeuvre');
  });

  it('lets the question on the wall stay, else the first that was asked', () => {
    expect(survivorAmong([question(1), question(5, { status: 'approved' }), question(2)])?.number).toBe(5);
    expect(survivorAmong([question(4), question(2), question(1, { status: 'rejected' })])?.number).toBe(2);
  });

  it('goes on with the card that takes the place of one that left', () => {
    const cards = cardsOf([question(1), question(3)]);
    expect(currentAmong(cards, 'q3', 0)).toBe(1);
    expect(currentAmong(cards, 'q2', 1)).toBe(1);
    expect(currentAmong(cards, 'q9', 7)).toBe(1);
    expect(currentAmong([], 'q1', 0)).toBe(-1);
  });
});

describe('the keys of moderation', () => {
  const press = (key: string, more = {}) => ({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more });
  const inside = (selector: string) => ({ closest: (asked: string) => (asked.split(', ').includes(selector) ? ({} as Element) : null) });

  it('never mean anything to the run of show', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'a', 'A', 'r', 'e', 'x', 'm', 'p', 'h']) {
      expect(moderationKey(press(key), null)).toBeDefined();
      expect(keyIntent(press(key), null)).toBeUndefined();
    }
  });

  it('are letters while somebody types, and shortcuts of the browser stay its own', () => {
    expect(moderationKey(press('a'), inside('textarea'))).toBeUndefined();
    expect(moderationKey(press('a', { ctrlKey: true }), null)).toBeUndefined();
  });

  it('repeat only for moving', () => {
    expect(moderationKey(press('ArrowDown', { repeat: true }), null)).toBe('down');
    expect(moderationKey(press('a', { repeat: true }), null)).toBeUndefined();
  });
});
