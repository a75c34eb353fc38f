import type { Rect } from '../../draw';
import { ours } from '../../mirror';
import type { Stage } from '../../stage';
import type { Region } from './overview';
import { drawNames, line, namesOf } from './stripNames';

const between = 4;
const apart = 18;
const letterWidth = 28;
const deepest = 700;
/** Squares that nobody tells apart are left out. */
const tiniest = 5;

/** What the strip takes below a wall. */
export function stripHeight(stage: Stage, regions: readonly Region[]): number {
  return line + (hasOwnLine(stage, regions) ? line : 0) + (isNamed(stage, regions) ? between + namesOf(stage, regions, 0).rows * line : 0);
}

/** In the deepest rooms a card more is worth more than the names. */
function isNamed({ sketch }: Stage, regions: readonly Region[]): boolean {
  return regions.length > 0 && Math.min(sketch.stage.width, sketch.stage.height) >= deepest;
}

/** A tall picture is too narrow for map and count on one line, and has the height for two. */
function hasOwnLine({ sketch }: Stage, regions: readonly Region[]): boolean {
  return regions.length > 0 && sketch.orientation === 'portrait';
}

/** The map of a wall that needs all of the picture: every question as a small square behind the letter of its sub-theme, those on the screen now filled; below them the names. */
export function drawStrip(stage: Stage, area: Rect, regions: readonly Region[], shown: ReadonlySet<string>, page: number, right: string): void {
  const { sketch } = stage;
  stage.around.edge(ours(right));
  const quiet = { size: 28, colour: sketch.theme.inkSoft };
  const taken = sketch.measure(right, quiet, area.width, 1).width + 8;
  const ownLine = hasOwnLine(stage, regions);
  const y = ownLine ? area.y + area.height - line : area.y;
  sketch.text('strip/right', right, { x: area.x + area.width - taken, y, width: taken, height: line }, quiet, { maxLines: 1, align: 'end', stand: 'middle' });
  if (regions.length === 0) return;
  drawGroups(stage, { ...area, width: area.width - (ownLine ? 0 : taken + 24), height: line }, regions, shown);
  if (isNamed(stage, regions)) drawNames(stage, { ...area, y: area.y + line + between, height: area.height - line - between }, namesOf(stage, regions, page));
}

/** In as many rows as the squares need to be told apart. */
function drawGroups(stage: Stage, area: Rect, regions: readonly Region[], shown: ReadonlySet<string>): void {
  const { sketch } = stage;
  const filled = regions.filter((region) => region.questions.length > 0);
  const room = area.width - filled.reduce((sum, { letter }) => sum + apart + (letter === undefined ? 0 : letterWidth), -apart);
  const columnsIn = (rows: number): number => filled.reduce((sum, region) => sum + Math.ceil(region.questions.length / rows), 0);
  const rows = [1, 2, 3].find((count) => room / Math.max(1, columnsIn(count)) >= 11) ?? 3;
  const step = Math.min(20, room / Math.max(1, columnsIn(rows)));
  if (step < tiniest) return;
  let { x } = area;
  for (const region of filled) {
    const letter = { ...area, x, width: letterWidth };
    if (region.letter !== undefined) {
      sketch.text(`strip/group/${region.letter}`, region.letter, letter, { size: 28, weight: 700, colour: sketch.theme.accent }, { maxLines: 1, stand: 'middle' });
      x += letterWidth;
    }
    drawSquares(stage, { ...area, x }, region, shown, rows, step);
    x += Math.ceil(region.questions.length / rows) * step + apart;
  }
}

function drawSquares(stage: Stage, area: Rect, region: Region, shown: ReadonlySet<string>, rows: number, step: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const tall = Math.min(step, Math.floor(area.height / rows));
  const top = area.y + (area.height - tall * rows) / 2;
  region.questions.forEach((question, at) => {
    const here = shown.has(question.id);
    const rect = { x: area.x + Math.floor(at / rows) * step, y: top + (at % rows) * tall, width: step - 2, height: tall - 2 };
    sketch.box(`strip/${question.id}`, rect, { fill: here ? theme.fill : theme.sunk, radius: 2, line: { colour: here ? theme.fill : theme.inkSoft, width: 1.5 } });
  });
}
