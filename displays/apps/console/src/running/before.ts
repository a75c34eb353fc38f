import type { LiveRecord, RoundRecord, Seat, SeatMapRecord } from '@livesession/wire';
import type { Step } from './way';

/** Where the room was before a command. */
export interface Before {
  readonly current: RoundRecord | undefined;
  readonly rounds: readonly RoundRecord[];
  readonly records: ReadonlyMap<string, LiveRecord>;
}

export function roundOf(before: Before, roundId: string): RoundRecord | undefined {
  return before.rounds.find((each) => each.id === roundId);
}

export function tableBefore(before: Before, table: number): SeatMapRecord | undefined {
  const found = before.records.get(`seatMap/${table}`);
  return found?.type === 'seatMap' ? found : undefined;
}

/** Where a person sat; table 0 is nowhere. */
export function seatBefore(before: Before, participantId: string): { readonly table: number; readonly seat: Seat } | undefined {
  for (const record of before.records.values()) {
    const seat = record.type === 'seatMap' ? record.seats.find((each) => each.participantId === participantId) : undefined;
    if (record.type === 'seatMap' && seat) return { table: record.table, seat };
  }
  return undefined;
}

/** A round that was running goes on with the time that it had left; that also takes the room back to it. */
export function returnTo(round: RoundRecord | undefined, except: string | undefined): readonly Step[] {
  if (!round || round.id === except) return [];
  return round.status === 'open' || round.status === 'paused'
    ? [{ method: 'ReopenRound', body: { roundId: round.id, resume: true } }]
    : [{ method: 'GoToRound', body: { roundId: round.id } }];
}
