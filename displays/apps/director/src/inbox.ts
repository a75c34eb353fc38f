import type { CommitmentRecord } from '@livesession/wire';
import { isUnanswered } from './themes';

export const filters = ['toRead', 'unanswered', 'all'] as const;
export type Filter = (typeof filters)[number];

/** A commitment waits for the director: it is new, or its table has replied. */
export function isToRead(commitment: CommitmentRecord): boolean {
  return commitment.status === 'sent' || commitment.status === 'replied';
}

/** What the list is narrowed to; a theme of '' is none. */
export interface Narrowed {
  readonly table?: number | undefined;
  readonly theme?: string | undefined;
}

/** What a filter shows, in the order given. */
export function shownBy(filter: Filter, { table, theme }: Narrowed, commitments: readonly CommitmentRecord[]): readonly CommitmentRecord[] {
  return commitments.filter(
    (commitment) => (table === undefined || commitment.table === table) && (theme === undefined || (commitment.theme ?? '') === theme) && passes(filter, commitment),
  );
}

/** The next to read after this one, round the end; undefined when it was the last. */
export function nextToRead(current: string | undefined, commitments: readonly CommitmentRecord[]): CommitmentRecord | undefined {
  const at = commitments.findIndex((commitment) => commitment.id === current);
  const following = [...commitments.slice(at + 1), ...commitments.slice(0, Math.max(0, at))];
  return following.find(isToRead);
}

function passes(filter: Filter, commitment: CommitmentRecord): boolean {
  switch (filter) {
    case 'toRead':
      return isToRead(commitment);
    case 'unanswered':
      return isUnanswered(commitment);
    case 'all':
      return true;
    default:
      return filter satisfies never;
  }
}
