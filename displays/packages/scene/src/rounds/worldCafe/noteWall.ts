import { formatNumber } from '@livesession/ui/format';
import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, pageSentence, statusOf } from '../../parts/frame';
import { drawWall, wallSizes } from '../../parts/wall';
import { recordsOf } from '../../records';
import type { Stage } from '../../stage';
import { cafeWords } from './words';

const shape = { sizes: wallSizes, markWidth: 62 };

/** The notes of all tables in pages, each under its table's number. */
export function drawNoteWall(stage: Stage, round: RoundOf<'worldCafe'>, area: Rect): Told {
  const { sketch, language } = stage;
  const words = cafeWords(language);
  const notes = recordsOf(stage.records, 'note')
    .filter((note) => note.roundId === round.id)
    .sort((one, other) => one.table - other.table || one.number - other.number);
  const label = words('wall', { title: round.title, count: notes.length });
  if (notes.length === 0) {
    sketch.text('wall/empty', words('none'), area, { size: sketch.large(72), weight: 700, colour: sketch.theme.accent }, { align: 'center', stand: 'middle' });
    drawFooter(stage);
    return { label, lines: [ours(words('none'))], status: statusOf(stage, round) };
  }
  const view = drawWall(stage, 'notes', area, notes.map((note) => ({ id: note.id, mark: formatNumber(note.table, language), word: words('table'), text: note.text })), { ...shape, settled: true });
  drawFooter(stage, pageSentence(stage, view));
  return {
    label,
    lines: notes.filter((note) => view.shown.has(note.id)).map((note) => theirs(words('from', { table: note.table }), note.text)),
    status: statusOf(stage, round),
  };
}
