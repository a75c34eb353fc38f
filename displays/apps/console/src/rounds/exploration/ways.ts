import type { Ways } from '../../running/way';

export const ways = {
  // The table sends it again, as it was or better.
  TakeFindingDown: { held: true, by: 'device' },
} as const satisfies Ways;
