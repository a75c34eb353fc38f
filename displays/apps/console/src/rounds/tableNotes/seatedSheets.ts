import type { TableSheetRecord } from '@livesession/wire';
import type { Desk } from '../../desk';
import { tablesBehind, type Behind } from '../behind';
import { sheetsOf } from './records';

/** The sheets of the tables at which somebody is, and of those that have written anyway. */
export function seatedSheets(desk: Desk, roundId: string): readonly TableSheetRecord[] {
  const seated = new Set(desk.tables.value.filter((table) => table.present > 0).map((table) => table.number));
  return sheetsOf(desk, roundId).filter((sheet) => seated.has(sheet.table) || sheet.notes > 0 || sheet.onWall !== undefined);
}

/** Tables at which somebody is and whose sheet is not yet so. */
export function sheetsBehind(desk: Desk, roundId: string, isDone: (sheet: TableSheetRecord) => boolean): Behind {
  const done = new Map(sheetsOf(desk, roundId).map((sheet) => [sheet.table, isDone(sheet)]));
  return tablesBehind(desk, (table) => done.get(table.number) === false);
}
