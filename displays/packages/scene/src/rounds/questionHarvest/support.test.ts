import type { RecordOf } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { inOrder } from './order';

const question = (number: number, more: Partial<RecordOf<'question'>> = {}): RecordOf<'question'> => ({ type: 'question', id: `q${number}`, roundId: 'r', number, text: '?', at: number, ...more });
const numbers = (questions: readonly RecordOf<'question'>[]): readonly number[] => inOrder(questions, 'support').map((each) => each.number);

describe('the wall by support', () => {
  it('begins with what is pinned, then with what most people support', () => {
    expect(numbers([question(1, { supports: 2, merged: 9 }), question(2, { supports: 41 }), question(3, { supports: 0, pinned: true }), question(4, { supports: 2 })])).toEqual([3, 2, 1, 4]);
  });
  it('goes by how many asked it where nobody supports', () => {
    expect(numbers([question(1), question(2, { merged: 2 })])).toEqual([2, 1]);
  });
});
