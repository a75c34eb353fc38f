import type { Rect } from '../draw';
import type { Stage } from '../stage';

/** One mark per person or story, of which so many are full; between them some may be half way. */
export interface Dots {
  readonly all: number;
  readonly full: number;
  /** Full ones included; these have a strong outline. */
  readonly begun?: number | undefined;
  /** No dot takes more than this. */
  readonly most?: number | undefined;
}

/** The columns with which so many squares fill an area with the largest side. */
export function gridFor(count: number, width: number, height: number): { readonly columns: number; readonly step: number } {
  let best = { columns: 1, step: 0 };
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const step = Math.min(width / columns, height / Math.ceil(count / columns));
    if (step > best.step) best = { columns, step };
  }
  return best;
}

/** Fills the room one by one; a dot that has just become full grows into place in the colour of what is new. Returns what it covers. */
export function drawDots(stage: Stage, id: string, area: Rect, dots: Dots): Rect {
  const { columns: fewest, step: room } = gridFor(dots.all, area.width, area.height);
  const step = Math.min(room, dots.most ?? 96);
  const columns = step < room ? Math.max(fewest, Math.floor(area.width / step)) : fewest;
  const side = Math.max(3, step * 0.76);
  for (let at = 0; at < dots.all; at++) {
    const rect = { x: area.x + (at % columns) * step, y: area.y + Math.floor(at / columns) * step, width: side, height: side };
    drawDot(stage, `${id}/${at}`, rect, at < dots.full, at < (dots.begun ?? dots.full));
  }
  return { ...area, width: Math.min(columns, dots.all) * step, height: Math.ceil(dots.all / columns) * step };
}

function drawDot(stage: Stage, id: string, rect: Rect, full: boolean, begun: boolean): void {
  const { sketch, motion } = stage;
  const { theme } = sketch;
  const grown = motion.value(id, full ? 1 : 0, { from: full ? 1 : 0, ms: 420 });
  const settled = full && grown === 1;
  const line = begun && !full ? { colour: theme.fill, width: Math.max(2, rect.width / 6) } : { colour: settled ? theme.fill : theme.inkSoft, width: 2 };
  sketch.box(id, rect, { fill: settled ? theme.fill : theme.paper, radius: rect.width / 2, line });
  if (grown > 0 && grown < 1) sketch.box(`${id}/new`, shrunk(rect, grown), { fill: theme.highlight, radius: (rect.width * grown) / 2 });
}

function shrunk(rect: Rect, part: number): Rect {
  const margin = (rect.width * (1 - part)) / 2;
  return { x: rect.x + margin, y: rect.y + margin, width: rect.width * part, height: rect.height * part };
}
