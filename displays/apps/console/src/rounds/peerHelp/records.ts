import type { HelpProgressRecord } from '@livesession/wire';
import type { Desk } from '../../desk';

/** By table. */
export function helpProgress(desk: Desk): readonly HelpProgressRecord[] {
  return desk.records.all('helpProgress').toSorted((one, other) => one.number - other.number);
}
