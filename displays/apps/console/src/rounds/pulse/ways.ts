import type { Ways } from '../../running/way';

export const ways = {
  HidePulseEntry: { undo: (body) => [{ method: 'HidePulseEntry', body: { ...body, hidden: !body.hidden } }] },
} as const satisfies Ways;
