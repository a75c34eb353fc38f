import type { RoundRecord } from '@livesession/wire';
import { roundOf } from '../../running/before';
import type { Step, Ways } from '../../running/way';

export const ways = {
  GoToTable: { undo: ({ roundId }, before) => reportBefore(roundOf(before, roundId)) },
} as const satisfies Ways;

function reportBefore(round: RoundRecord | undefined): readonly Step[] | undefined {
  return round?.detail.kind === 'reportBack' && round.detail.table ? [{ method: 'GoToTable', body: { roundId: round.id, table: round.detail.table } }] : undefined;
}
