import type { TallyRecord, VotersRecord } from '@livesession/wire';
import type { Desk } from '../../desk';

export function tallyOf(desk: Desk, roundId: string): TallyRecord | undefined {
  return desk.records.get('tally', `tally/${roundId}`);
}

/** Who voted for what in a named vote, once it is revealed. */
export function votersOf(desk: Desk, roundId: string): VotersRecord | undefined {
  return desk.records.get('voters', `voters/${roundId}`);
}
