import type { PulseRecord, PulseTextRecord } from '@livesession/wire';
import type { Desk } from '../../desk';
import { ofRound } from '../../records';

export function pulseOf(desk: Desk, roundId: string): PulseRecord | undefined {
  return desk.records.get('pulse', `pulse/${roundId}`);
}

/** In the order of answering. */
export function pulseTextsOf(desk: Desk, roundId: string): readonly PulseTextRecord[] {
  return ofRound(desk.records, 'pulseText', roundId, (one, other) => one.number - other.number);
}
