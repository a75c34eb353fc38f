import type { Seat, SeatMapRecord } from '@livesession/wire';

/** A person and where they sit; table 0 is none. */
export interface Placed {
  readonly seat: Seat;
  readonly table: number;
}

export function everybody(seatMap: readonly SeatMapRecord[]): readonly Placed[] {
  return seatMap.flatMap(({ table, seats }) => seats.map((seat) => ({ seat, table })));
}

/** Somebody who is here on no list, and somebody of the list with the same name for whom no phone has come. */
export interface Double {
  readonly walkIn: Placed;
  readonly listed: Placed;
}

/** Who may be in twice: a person who took the table's code instead of the badge is a second one to the room. */
export function doubles(seatMap: readonly SeatMapRecord[]): readonly Double[] {
  const all = everybody(seatMap);
  const awaited = new Map(all.filter(({ seat }) => !seat.walkIn && !seat.phone && words(seat.name) !== '').map((each) => [words(each.seat.name), each]));
  return all.flatMap((walkIn) => {
    const listed = walkIn.seat.walkIn && walkIn.seat.present ? awaited.get(words(walkIn.seat.name)) : undefined;
    return listed ? [{ walkIn, listed }] : [];
  });
}

// What Unicode does not take apart; as the server writes them.
const written: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };

// Without accents, case and the order of first and last name, as the server compares them.
function words(name: string): string {
  return (name.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[œæßøłđð]/gu, (letter) => written[letter] ?? letter).match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}
