import type { CommitmentRecord } from '@livesession/wire';
import type { Desk } from '../../desk';
import { ofRound } from '../../records';

/** In the order of sending. */
export function commitmentsOf(desk: Desk, roundId: string): readonly CommitmentRecord[] {
  return ofRound(desk.records, 'commitment', roundId, (one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0));
}
