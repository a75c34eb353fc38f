import { expect, it } from 'vitest';
import { seatStep } from './seats';

it.each([1, 12, 48, 320, 500, 1000])('%i seats all fit', (seats) => {
  const step = seatStep(600, 560, seats);
  expect(Math.floor(600 / step) * Math.floor(560 / step)).toBeGreaterThanOrEqual(seats);
  expect(step).toBeGreaterThanOrEqual(15);
});
