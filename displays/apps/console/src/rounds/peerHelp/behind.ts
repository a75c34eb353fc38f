import type { Desk } from '../../desk';
import type { Behind } from '../behind';
import { helpProgress } from './records';

/** Tables whose owner has stated nothing, whose people have proposed nothing, or whose owner has not thanked: by the phase. */
export function helpBehind(phase: number, desk: Desk): Behind {
  const isBehind = helpProgress(desk).filter((table) => (phase === 0 ? !table.stated : phase === 1 ? table.ideas === 0 : table.ideas > 0 && !table.thanked));
  return { tables: isBehind.map((table) => table.number) };
}
