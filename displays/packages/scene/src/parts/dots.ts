import type { Rect } from '../draw';
import type { Stage } from '../stage';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One mark per person or story, of which so many are full; between them some may be half way. */
export interface Dots {
  readonly all: number;
  readonly full: number;
  /** Full ones included; these have a strong outline. */
  readonly begun?: number | undefined;
  /** No dot takes more than this. */
  readonly most?: number | undefined;
  /** Where a new one sets out from, to be seen on its way; without it, it grows where it is. */
  readonly from?: Point | undefined;
}

const goMs = 700;
const arc = 70;

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
  const step = wholeIfLarge(Math.min(room, dots.most ?? 180));
  const columns = step < room ? Math.max(fewest, Math.floor(area.width / step)) : fewest;
  const side = Math.max(3, Math.round(step * 0.76));
  const moving: { readonly at: number; readonly rect: Rect }[] = [];
  for (let at = 0; at < dots.all; at++) {
    const rect = { x: Math.round(area.x + (at % columns) * step), y: Math.round(area.y + Math.floor(at / columns) * step), width: side, height: side };
    if (drawDot(stage, `${id}/${at}`, rect, at < dots.full, at < (dots.begun ?? dots.full))) moving.push({ at, rect });
  }
  // Above all others, whatever they pass on their way.
  for (const { at, rect } of moving) drawMoving(stage, `${id}/${at}`, rect, dots.from);
  return { ...area, width: Math.min(columns, dots.all) * step, height: Math.ceil(dots.all / columns) * step };
}

/** On whole units all dots are equally round; small ones would lose too much of their room. */
function wholeIfLarge(step: number): number {
  return step > 20 ? Math.floor(step) : step;
}

export type DotState = 'full' | 'begun' | 'empty';

/** One such dot at rest, for what says what they mean. */
export function drawDotSample(stage: Stage, id: string, rect: Rect, state: DotState): void {
  const { theme } = stage.sketch;
  const full = state === 'full';
  stage.sketch.box(id, rect, { fill: full ? theme.fill : theme.paper, radius: rect.width / 2, line: lineOf(stage, state, rect.width) });
}

/** A strong ring has begun; what is full or empty has a thin edge. */
function lineOf({ sketch }: Stage, state: DotState, side: number): { readonly colour: string; readonly width: number } {
  if (state === 'begun') return { colour: sketch.theme.fill, width: Math.max(2, side / 6) };
  return { colour: state === 'full' ? sketch.theme.fill : sketch.theme.inkSoft, width: 2 };
}

/** True while it is on its way. */
function drawDot(stage: Stage, id: string, rect: Rect, full: boolean, begun: boolean): boolean {
  const way = wayOf(stage, id, full);
  const settled = full && way === 1;
  drawDotSample(stage, id, rect, settled ? 'full' : begun && !full ? 'begun' : 'empty');
  return way > 0 && way < 1;
}

function wayOf(stage: Stage, id: string, full: boolean): number {
  return stage.motion.value(id, full ? 1 : 0, { from: full ? 1 : 0, ms: goMs });
}

/** A new dot: it comes over in an arc and lands, or grows where it is. */
function drawMoving(stage: Stage, id: string, rect: Rect, from: Point | undefined): void {
  const way = wayOf(stage, id, true);
  const size = from ? rect.width * (1.8 - 0.8 * way) : rect.width * way;
  const [cx, cy] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  const x = from ? from.x + (cx - from.x) * way : cx;
  const y = from ? from.y + (cy - from.y) * way - Math.sin(way * Math.PI) * arc : cy;
  stage.sketch.box(`${id}/new`, { x: x - size / 2, y: y - size / 2, width: size, height: size }, { fill: stage.sketch.theme.highlight, radius: size / 2 });
}
