import type { Desk } from '../desk';

/** How many have a seat and are not here: they keep it through every rotation, until the facilitator gives it up. */
export function absentees(desk: Desk): number {
  return desk.seatMap.value.reduce((sum, table) => sum + (table.table > 0 ? table.seats.filter((seat) => !seat.present).length : 0), 0);
}
