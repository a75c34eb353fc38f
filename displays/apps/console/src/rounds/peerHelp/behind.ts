import type { Desk } from '../../desk';
import type { Behind } from '../behind';

/** Tables whose owner has stated nothing, whose people have proposed nothing, or whose owner has not thanked: by the phase. */
export function helpBehind(phase: number, desk: Desk): Behind {
  const tables = [...desk.records.value.values()].flatMap((record) => (record.type === 'helpProgress' ? [record] : []));
  const isBehind = tables.filter((table) => (phase === 0 ? !table.stated : phase === 1 ? table.ideas === 0 : table.ideas > 0 && !table.thanked));
  return { tables: isBehind.map((table) => table.number).toSorted((one, other) => one - other) };
}
