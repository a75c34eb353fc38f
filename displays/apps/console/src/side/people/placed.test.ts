import type { Seat, SeatMapRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { doubles } from './placed';

const seat = (participantId: string, name: string, more: Partial<Seat> = {}): Seat => ({ participantId, name, present: false, host: false, ...more });
const table = (number: number, ...seats: Seat[]): SeatMapRecord => ({ type: 'seatMap', table: number, open: true, seats });
const here = { present: true, phone: true, walkIn: true };
const pairs = (...tables: SeatMapRecord[]): readonly (readonly string[])[] => doubles(tables).map(({ walkIn, listed }) => [walkIn.seat.participantId, listed.seat.participantId]);

describe('who may be in twice', () => {
  it('came by a tent under a name of the list, whatever the accents and the order', () => {
    expect(pairs(table(7, seat('w', 'LEFEVRE Hélène', here)), table(12, seat('p', 'Hélène Lefèvre')))).toEqual([['w', 'p']]);
  });

  it.each([['Lœtitia Roy', 'Loetitia Roy'], ['Søren Łuk', 'Soren Luk'], ['Ana STRAUSS', 'Ana Strauß']])('is told by %s as by %s', (one, other) => {
    expect(pairs(table(7, seat('w', one, here)), table(12, seat('p', other)))).toEqual([['w', 'p']]);
  });

  it('is nobody whose namesake has come with a phone of their own', () => {
    expect(pairs(table(7, seat('w', 'Ana Roy', here)), table(12, seat('p', 'Ana Roy', { present: true, phone: true })))).toEqual([]);
  });

  it('may be somebody who was checked in at the door without a phone', () => {
    expect(pairs(table(7, seat('w', 'Ana Roy', here)), table(0, seat('p', 'Ana Roy', { present: true })))).toEqual([['w', 'p']]);
  });

  it.each([
    ['has gone', [seat('w', 'Ana Roy', { ...here, present: false }), seat('p', 'Ana Roy')]],
    ['has another name', [seat('w', 'Ana', here), seat('p', 'Ana Roy')]],
    ['gave no name', [seat('w', '', here), seat('p', '')]],
    ['is on the list', [seat('q', 'Ana Roy', { present: true, phone: true }), seat('p', 'Ana Roy')]],
  ])('is nobody who %s', (_, seats) => {
    expect(pairs(table(1, ...seats))).toEqual([]);
  });
});
