import type { Ways } from '../../running/way';

export const ways = {
  RevealResult: { undo: (body) => [{ method: 'HideResult', body }] },
  HideResult: { undo: (body) => [{ method: 'RevealResult', body }] },
  // A vote that is opened again forgets how its tie was decided.
  SelectFinalists: { by: 'ReopenRound' },
  PlanRunOff: { by: 'SkipRound' },
} as const satisfies Ways;
