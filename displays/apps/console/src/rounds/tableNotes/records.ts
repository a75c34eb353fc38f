import type { NoteRecord, TableSheetRecord } from '@livesession/wire';
import type { Desk } from '../../desk';
import { ofRound } from '../../records';

/** By table, in the order of writing. */
export function notesOf(desk: Desk, roundId: string): readonly NoteRecord[] {
  return ofRound(desk.records, 'note', roundId, (one, other) => one.table - other.table || one.number - other.number);
}

/** By table. */
export function sheetsOf(desk: Desk, roundId: string): readonly TableSheetRecord[] {
  return ofRound(desk.records, 'tableSheet', roundId, (one, other) => one.table - other.table);
}
