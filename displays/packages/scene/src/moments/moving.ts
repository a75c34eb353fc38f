import { formatNumber } from '@livesession/ui/format';
import type { RecordOf } from '@livesession/wire';
import type { Rect } from '../draw';
import { ours, type Told } from '../mirror';
import { drawFooter, footerHeight } from '../parts/frame';
import type { Stage } from '../stage';
import { momentWords } from './words';

type Seating = RecordOf<'seating'>;
type Arrivals = Seating['tables'][number];

/** While the room changes tables: everybody's way is on their phone, the screen shows the tables filling. */
export function drawMoving(stage: Stage, seating: Seating): Told {
  const { sketch, language, motion } = stage;
  const words = momentWords(language);
  const { theme } = sketch;
  const seats = sum(seating.tables, (table) => table.seats);
  const there = sum(seating.tables, (table) => table.there);
  const title = words(there < seats ? 'moving' : 'movingDone');
  const counted = words('movingThere', { there: formatNumber(Math.round(motion.value('moving/there', there)), language), seats: formatNumber(seats, language) });
  const heading = { ...sketch.page, height: 150 };
  const used = sketch.text('moving/title', title, heading, sketch.fitting(title, [76, 64, 54], heading, { weight: 700, leading: 1.12 }), { maxLines: 2 });
  const line = { ...sketch.page, y: sketch.page.y + used + 10, height: 56 };
  sketch.text('moving/count', counted, line, { size: 40, weight: 700, colour: theme.accent }, { maxLines: 1 });
  const top = line.y + line.height + 28;
  drawBoard(stage, { ...sketch.page, y: top, height: sketch.page.y + sketch.page.height - footerHeight - 20 - top }, seating.tables);
  drawFooter(stage, '');
  return { label: title, lines: [ours(title), ours(words('movingThere', { there, seats }))], status: title };
}

function drawBoard(stage: Stage, area: Rect, tables: readonly Arrivals[]): void {
  const columns = columnsFor(tables.length, area);
  const rows = Math.ceil(tables.length / columns);
  const gap = tables.length > 60 ? 10 : 16;
  const width = (area.width - gap * (columns - 1)) / columns;
  const height = Math.min(150, (area.height - gap * (rows - 1)) / rows);
  tables.forEach((table, at) => drawTable(stage, { x: area.x + (at % columns) * (width + gap), y: area.y + Math.floor(at / columns) * (height + gap), width, height }, table));
}

// Numbers of two sizes need a low tile at least; where a room has more tables than that allows, tiles become narrower.
function columnsFor(tables: number, area: Rect): number {
  for (const columns of [6, 8, 10, 12, 15, 18]) {
    if (Math.ceil(tables / columns) * 112 <= area.height) return Math.min(columns, Math.max(tables, 1));
  }
  return 20;
}

function drawTable(stage: Stage, rect: Rect, table: Arrivals): void {
  const { sketch, motion, language } = stage;
  const { theme } = sketch;
  const id = `moving/${table.table}`;
  const full = table.there >= table.seats;
  sketch.box(id, rect, { fill: full ? theme.accent : theme.surface, radius: 16, line: { colour: full ? theme.accent : theme.line, width: 2 } });
  const colour = full ? theme.onAccent : theme.ink;
  const half = { x: rect.x + 14, y: rect.y + 4, width: rect.width - 28, height: rect.height - 24 };
  sketch.text(`${id}/number`, formatNumber(table.table, language), { ...half, width: half.width * 0.5 }, { size: Math.min(54, rect.height * 0.5), weight: 700, colour, leading: 1.1 }, { stand: 'middle', maxLines: 1 });
  sketch.text(`${id}/there`, `${table.there}/${table.seats}`, { ...half, x: half.x + half.width * 0.42, width: half.width * 0.58 }, { size: 30, colour, digits: true, leading: 1.1 }, { align: 'end', stand: 'middle', maxLines: 1 });
  if (full) return;
  const track = { x: rect.x + 14, y: rect.y + rect.height - 20, width: rect.width - 28, height: 8 };
  sketch.box(`${id}/track`, track, { fill: theme.sunk, radius: 4 });
  const part = motion.value(`${id}/part`, table.there / Math.max(1, table.seats));
  if (part > 0) sketch.box(`${id}/bar`, { ...track, width: Math.max(8, track.width * part) }, { fill: theme.accent, radius: 4 });
}

function sum(tables: readonly Arrivals[], of: (table: Arrivals) => number): number {
  return tables.reduce((total, table) => total + of(table), 0);
}
