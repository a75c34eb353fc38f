import { slot } from '../memory';
import type { Stage } from '../stage';
import { readingMs } from './reading';
import { turnAt, turnPage, type Turn } from './turn';

export interface RowsView {
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
}

const turns = slot<Turn>('rows/turn');

/** A list of which only `room` rows have room takes turns, as a wall does; its pages are as equal as can be. */
export function turnRows(stage: Stage, id: string, texts: readonly string[], room: number): RowsView {
  const { memory, motion } = stage;
  const rows = texts.length;
  const pages = Math.max(1, Math.ceil(rows / room));
  const perPage = Math.ceil(rows / pages);
  const all = { pages, cards: rows, newest: 0, stay: (page: number) => readingMs(texts.slice(page * perPage, (page + 1) * perPage)) };
  const turn = memory.keep(turns, id, turnPage(memory.recall(turns, id), all, motion.now));
  if (pages > 1) motion.wakeAt(turnAt(turn, all));
  return { page: turn.page, pages, from: turn.page * perPage, to: Math.min(rows, (turn.page + 1) * perPage) };
}
