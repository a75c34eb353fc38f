import { formatNumber } from '@livesession/ui/format';
import type { RecordOf } from '@livesession/wire';
import { ours, type MirrorLine, type Told } from '../mirror';
import { drawFooter, drawHead, titleOf } from '../parts/frame';
import { drawTableGrid, type MapTable } from '../parts/tableGrid';
import { recordAt } from '../records';
import type { Stage } from '../stage';
import { momentWords } from './words';

type Seating = RecordOf<'seating'>;

/** While the room changes tables: everybody's way is on their phone, the screen shows the tables filling. */
export function drawMoving(stage: Stage, seating: Seating): Told {
  const words = momentWords(stage.language);
  const { there, seats } = sums(seating);
  return drawMap(stage, words(there < seats ? 'moving' : 'movingDone'), seating);
}

/** The map of the room with who is there: for a screen near the entrance, at any time. */
export function drawSeatMap(stage: Stage): Told {
  const words = momentWords(stage.language);
  const seating = recordAt(stage.records, 'seating', 'seating');
  if (!seating || seating.tables.length === 0) return drawEmpty(stage);
  if (seating.moving) return drawMoving(stage, seating);
  return drawMap(stage, words('seatMapHow'), seating);
}

function drawMap(stage: Stage, title: string, seating: Seating): Told {
  const { sketch, motion, language } = stage;
  const words = momentWords(language);
  const { there, seats } = sums(seating);
  const body = drawHead(stage, titleOf(stage), title);
  drawTableGrid(stage, 'map', body, seating.tables.map(mapped));
  const shown = Math.round(motion.value('map/there', there));
  const counted = (count: number): string => words('movingThere', { there: formatNumber(count, language), seats: formatNumber(seats, language) });
  const { page } = sketch;
  const line = { ...page, y: page.y + page.height - 44, height: 44 };
  sketch.text('map/count', counted(shown), line, { size: Math.min(40, Math.max(32, sketch.large(40))), weight: 700, leading: 1.1, colour: sketch.theme.accent }, { maxLines: 1, stand: 'bottom' });
  stage.around.edge(ours(counted(there)));
  return { label: `${words('seatMap')}. ${title}`, lines: seating.tables.map((table) => tableLine(stage, table)), status: title };
}

function drawEmpty(stage: Stage): Told {
  const { sketch } = stage;
  const words = momentWords(stage.language);
  const body = drawHead(stage, titleOf(stage), words('seatMap'));
  sketch.text('map/none', words('noTables'), body, { size: sketch.large(72), weight: 700, colour: sketch.theme.accent }, { stand: 'middle' });
  drawFooter(stage);
  return { label: words('seatMap'), lines: [ours(words('noTables'))], status: words('noTables') };
}

function mapped(table: Seating['tables'][number]): MapTable {
  return { number: table.table, seats: table.seats, there: table.there };
}

function tableLine(stage: Stage, table: Seating['tables'][number]): MirrorLine {
  return ours(momentWords(stage.language)('tableLine', { table: String(table.table), there: table.there, seats: table.seats }));
}

function sums({ tables }: Seating): { readonly there: number; readonly seats: number } {
  const sum = (of: (table: Seating['tables'][number]) => number): number => tables.reduce((total, table) => total + of(table), 0);
  return { there: sum((table) => table.there), seats: sum((table) => table.seats) };
}
