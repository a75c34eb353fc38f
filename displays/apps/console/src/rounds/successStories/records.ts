import type { StoryRecord } from '@livesession/wire';
import type { Desk } from '../../desk';
import { ofRound } from '../../records';

/** In the order of noting. */
export function storiesOf(desk: Desk, roundId: string): readonly StoryRecord[] {
  return ofRound(desk.records, 'story', roundId, (one, other) => (one.number ?? 0) - (other.number ?? 0));
}
