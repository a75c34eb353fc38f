import type { RecordOf } from '@livesession/wire';
import type { WallOrder } from '../../settings';

type Question = RecordOf<'question'>;

const by: Readonly<Record<WallOrder, (one: Question, other: Question) => number>> = {
  arrival: () => 0,
  newest: (one, other) => other.at - one.at,
  // Where the room does not support questions, those that several people asked come first.
  support: (one, other) => (other.supports ?? other.merged ?? 0) - (one.supports ?? one.merged ?? 0),
  // Those without a sub-theme come last.
  subtheme: (one, other) => (one.subtheme ?? Infinity) - (other.subtheme ?? Infinity) || 0,
};

/** What is pinned first, then as the screen is set; questions that are equal in that stay in the order in which they were asked. */
export function inOrder(questions: readonly Question[], order: WallOrder): readonly Question[] {
  return [...questions].sort((one, other) => Number(other.pinned ?? false) - Number(one.pinned ?? false) || by[order](one, other) || one.number - other.number);
}
