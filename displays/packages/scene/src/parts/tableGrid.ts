import type { Rect } from '../draw';
import type { Stage } from '../stage';

/** A table on the map of the room, with as many seats as people belong there. */
export interface MapTable {
  readonly number: number;
  readonly seats: number;
  readonly there: number;
}

const ringFrom = 118;
const apart = 12;

/** All tables, as round as they stand in the room where there is space for their seats, else as tiles that fill. */
export function drawTableGrid(stage: Stage, id: string, area: Rect, tables: readonly MapTable[]): void {
  const { columns, width, height } = cellsFor(tables.length, area);
  const side = Math.min(width, height);
  tables.forEach((table, at) => {
    const cell = { x: area.x + (at % columns) * width, y: area.y + Math.floor(at / columns) * height, width, height };
    if (side >= ringFrom) drawRound(stage, `${id}/${table.number}`, middle(cell, Math.min(side * 0.92, 320)), table);
    else drawTile(stage, `${id}/${table.number}`, { x: cell.x, y: cell.y, width: width - apart, height: Math.min(height - apart, 120) }, table);
  });
}

function cellsFor(count: number, area: Rect): { readonly columns: number; readonly width: number; readonly height: number } {
  let best = { columns: 1, side: 0 };
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const side = Math.min(area.width / columns, area.height / Math.ceil(count / columns));
    if (side > best.side + 0.01) best = { columns, side };
  }
  // The last row is as full as can be.
  const rows = Math.max(1, Math.ceil(count / best.columns));
  const columns = Math.max(1, Math.ceil(count / rows));
  return { columns, width: area.width / columns, height: area.height / rows };
}

function middle(cell: Rect, most: number): Rect {
  const side = Math.floor(most / 2) * 2;
  return { x: Math.round(cell.x + (cell.width - side) / 2), y: Math.round(cell.y + (cell.height - side) / 2), width: side, height: side };
}

/** A table top with its number, and a seat for everybody around it. */
function drawRound(stage: Stage, id: string, rect: Rect, table: MapTable): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const seats = Math.max(table.seats, table.there);
  const seat = Math.round(Math.max(10, Math.min(rect.width * 0.16, (rect.width * 2.2) / Math.max(8, seats))));
  const ring = rect.width / 2 - seat / 2;
  const top = 2 * Math.floor(ring - seat / 2 - 5);
  const full = table.there >= table.seats && table.seats > 0;
  const plate = { x: rect.x + (rect.width - top) / 2, y: rect.y + (rect.height - top) / 2, width: top, height: top };
  sketch.box(id, plate, { fill: full ? theme.accent : theme.surface, radius: top / 2, line: { colour: full ? theme.accent : theme.line, width: 2 } });
  for (let at = 0; at < seats; at++) drawSeat(stage, `${id}/seat/${at}`, seatRect(rect, ring, seat, at, seats), at < table.there);
  sketch.text(`${id}/number`, String(table.number), plate, { size: Math.max(28, Math.min(72, top * 0.46)), weight: 700, leading: 1.1, colour: full ? theme.onAccent : theme.ink }, { align: 'center', stand: 'middle', maxLines: 1 });
}

function seatRect(rect: Rect, ring: number, side: number, at: number, seats: number): Rect {
  const angle = (at / seats) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.round(rect.x + rect.width / 2 + ring * Math.cos(angle) - side / 2), y: Math.round(rect.y + rect.height / 2 + ring * Math.sin(angle) - side / 2), width: side, height: side };
}

function drawSeat(stage: Stage, id: string, rect: Rect, taken: boolean): void {
  const { theme } = stage.sketch;
  const here = stage.motion.value(id, taken ? 1 : 0, { from: taken ? 1 : 0, ms: 600 });
  const fill = here >= 1 ? theme.fill : here > 0 ? theme.highlight : theme.paper;
  stage.sketch.box(id, rect, { fill, radius: rect.width / 2, line: { colour: here > 0 ? fill : theme.inkSoft, width: 2 } });
}

/** Where many tables share little room: the number, and a bar that fills. */
function drawTile(stage: Stage, id: string, rect: Rect, table: MapTable): void {
  const { sketch, motion } = stage;
  const { theme } = sketch;
  const full = table.there >= table.seats && table.seats > 0;
  sketch.box(id, rect, { fill: full ? theme.accent : theme.surface, radius: 12, line: { colour: full ? theme.accent : theme.line, width: 2 } });
  sketch.text(`${id}/number`, String(table.number), { ...rect, height: rect.height - (full ? 0 : 12) }, { size: Math.max(28, Math.min(44, rect.height * 0.42)), weight: 700, leading: 1.1, colour: full ? theme.onAccent : theme.ink }, { align: 'center', stand: 'middle', maxLines: 1 });
  if (full) return;
  const track = { x: rect.x + 10, y: rect.y + rect.height - 16, width: rect.width - 20, height: 8 };
  sketch.box(`${id}/track`, track, { fill: theme.sunk, radius: 4 });
  const part = motion.value(`${id}/part`, table.there / Math.max(1, table.seats));
  if (part > 0) sketch.box(`${id}/bar`, { ...track, width: Math.max(8, track.width * part) }, { fill: theme.fill, radius: 4 });
}
