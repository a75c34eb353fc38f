import type { TableListRecord } from '@livesession/wire';
import type { Desk } from '../../desk';
import { listsOf } from './records';

/** The lists of the tables at which somebody sits. */
export function seatedLists(desk: Desk, roundId: string): readonly TableListRecord[] {
  const seated = new Set(desk.tables.value.filter((table) => table.seats > 0).map((table) => table.number));
  return listsOf(desk, roundId).filter((list) => seated.has(list.table));
}
