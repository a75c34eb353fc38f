import type { TableProgressRecord } from '@livesession/wire';
import type { Desk } from '../desk';

/** Who has not yet done what the round asks. */
export interface Behind {
  /** People, where the round asks each of them; absent where it asks whole tables. */
  readonly people?: number;
  /** Their tables, or the tables that are behind as a whole. */
  readonly tables: readonly number[];
}

/** Tables at which somebody is and that are behind as a whole. */
export function tablesBehind(desk: Desk, isBehind: (table: TableProgressRecord) => boolean): Behind {
  return { tables: desk.tables.value.filter((table) => table.present > 0 && isBehind(table)).map((table) => table.number) };
}

/** People who are here with a phone and have not done their part, by what each table has done. Nobody else keeps the room waiting. Undefined: not known yet. */
export function peopleBehind(desk: Desk, done: (table: TableProgressRecord) => number | undefined): Behind | undefined {
  if (desk.tables.value.every((table) => done(table) === undefined)) return undefined;
  const lacking = desk.tables.value.map((table) => ({ table: table.number, count: Math.max(0, table.withPhone - (done(table) ?? table.withPhone)) })).filter((each) => each.count > 0);
  return { people: lacking.reduce((sum, each) => sum + each.count, 0), tables: lacking.map((each) => each.table) };
}
