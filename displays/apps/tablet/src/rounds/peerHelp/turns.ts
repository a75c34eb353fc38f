import type { Seat } from '@livesession/wire';

/** Who of the table may state a challenge instead of its owner: those who have not had a turn first, in the order of their seats. */
export function othersInTurn(seats: readonly Seat[], owner: string | undefined, had: readonly string[]): readonly Seat[] {
  const at = seats.findIndex((seat) => seat.participantId === owner);
  const around = [...seats.slice(at + 1), ...seats.slice(0, Math.max(at, 0))].filter((seat) => seat.present);
  return around.toSorted((one, other) => Number(had.includes(one.participantId)) - Number(had.includes(other.participantId)));
}
