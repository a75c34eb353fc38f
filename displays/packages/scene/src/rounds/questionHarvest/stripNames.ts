import type { Rect } from '../../draw';
import type { Stage } from '../../stage';
import { headOf } from '../../text/head';
import type { Region } from './overview';

export const line = 36;
const lettering = { size: 28, leading: line / 28 } as const;
const badge = 34;
const indent = badge + 10;
const apart = 32;

interface Name {
  readonly region: Region;
  readonly text: string;
  readonly x: number;
  readonly row: number;
  readonly width: number;
  readonly rows: number;
}

export interface Names {
  readonly placed: readonly Name[];
  readonly rows: number;
}

/** What the letters of a full wall stand for: all names at once, whole or up to their colon; only where not even that has room, one name with each page. */
export function namesOf(stage: Stage, regions: readonly Region[], page: number): Names {
  const most = stage.sketch.orientation === 'portrait' ? 4 : 2;
  const whole = flow(stage, regions, (name) => name);
  if (whole.rows <= most) return whole;
  const short = flow(stage, regions, headOf);
  if (short.rows <= most) return short;
  const rows = Math.max(...regions.map((region) => flow(stage, [region], (name) => name).rows));
  const turn = regions[page % regions.length];
  return { placed: turn ? flow(stage, [turn], (name) => name).placed : [], rows };
}

/** One after the other, each whole on its row; one that is longer than a row takes as many as it needs. */
function flow(stage: Stage, regions: readonly Region[], nameOf: (name: string) => string): Names {
  const room = stage.sketch.page.width;
  let [x, row] = [0, 0];
  const placed = regions.map((region): Name => {
    const text = nameOf(region.name);
    const before = region.letter === undefined ? 0 : indent;
    const size = stage.sketch.measure(text, lettering, room - before, 9);
    const width = before + Math.ceil(size.width) + 4;
    if (x > 0 && (x + width > room || size.lines > 1)) [x, row] = [0, row + 1];
    const name = { region, text, x, row, width, rows: size.lines };
    [x, row] = size.lines > 1 ? [0, row + size.lines] : [x + width + apart, row];
    return name;
  });
  return { placed, rows: Math.max(0, ...placed.map((name) => name.row + name.rows)) };
}

export function drawNames(stage: Stage, area: Rect, names: Names): void {
  for (const name of names.placed) drawName(stage, { ...area, x: area.x + name.x, y: area.y + name.row * line, width: name.width, height: name.rows * line }, name);
}

function drawName(stage: Stage, area: Rect, { region, text }: Name): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const id = `strip/${region.id}`;
  const before = region.letter === undefined ? 0 : indent;
  if (region.letter !== undefined) {
    const frame = { x: area.x, y: area.y + 1, width: badge, height: badge };
    sketch.box(`${id}/badge`, frame, { fill: theme.accentSoft, radius: 8 });
    sketch.text(`${id}/letter`, region.letter, frame, { size: 28, weight: 700, leading: 1.1, colour: theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
  }
  sketch.text(`${id}/name`, text, { ...area, x: area.x + before, width: area.width - before }, lettering);
}
