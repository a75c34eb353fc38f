import type { TableSheetRecord } from '@livesession/wire';
import type { Desk } from '../../desk';
import { sheetsOf } from './records';

/** The sheets of the tables at which somebody sits, and of those that have written anyway. */
export function seatedSheets(desk: Desk, roundId: string): readonly TableSheetRecord[] {
  const seated = new Set(desk.tables.value.filter((table) => table.seats > 0).map((table) => table.number));
  return sheetsOf(desk, roundId).filter((sheet) => seated.has(sheet.table) || sheet.notes > 0 || sheet.onWall !== undefined);
}
