import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { ours } from '../../mirror';
import type { Stage } from '../../stage';
import type { Region } from './overview';

const line = 36;
const between = 4;
const nameLettering = { size: 28, leading: line / 28 } as const;
const badge = 36;
const indent = badge + 14;
const apart = 14;
const deepest = 640;

/** What the strip takes below a wall. */
export function stripHeight(stage: Stage, regions: readonly Region[]): number {
  return line + (isNamed(stage, regions) ? between + nameLines(stage, regions) * line : 0);
}

/** In the deepest rooms a card more is worth more than the names. */
function isNamed({ sketch }: Stage, regions: readonly Region[]): boolean {
  return regions.length > 0 && Math.min(sketch.stage.width, sketch.stage.height) >= deepest;
}

/**
 * The map of a wall that needs all of the picture: every question as a small square, those on the screen now filled; below them the sub-themes'
 * names, one with each page, because letters alone tell nobody what they stand for.
 */
export function drawStrip(stage: Stage, area: Rect, regions: readonly Region[], shown: ReadonlySet<string>, page: number, right: string): void {
  const { sketch } = stage;
  stage.around.edge(ours(right));
  const quiet = { size: 28, colour: sketch.theme.inkSoft };
  const taken = sketch.measure(right, quiet, area.width, 1).width + 8;
  sketch.text('strip/right', right, { ...area, x: area.x + area.width - taken, width: taken, height: line }, quiet, { maxLines: 1, align: 'end', stand: 'middle' });
  if (regions.length === 0) return;
  drawSquares(stage, { ...area, width: area.width - taken - 24, height: line }, regions, shown);
  const named = regions[page % regions.length];
  if (named && isNamed(stage, regions)) drawName(stage, { ...area, y: area.y + line + between, height: area.height - line - between }, named);
}

function drawName(stage: Stage, area: Rect, region: Region): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const count = formatNumber(region.questions.length, language);
  if (region.letter !== undefined) {
    const frame = { x: area.x, y: area.y, width: badge, height: badge };
    sketch.box('strip/badge', frame, { fill: theme.accentSoft, radius: 9 });
    sketch.text('strip/letter', region.letter, frame, { size: 28, weight: 700, colour: theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
  }
  const from = region.letter === undefined ? 0 : indent;
  sketch.text('strip/name', region.name, { ...area, x: area.x + from, width: area.width - from }, { ...nameLettering, lead: { text: count, colour: theme.accent } });
}

function nameLines(stage: Stage, regions: readonly Region[]): number {
  const width = stage.sketch.page.width - indent;
  const lead = (region: Region) => ({ text: formatNumber(region.questions.length, stage.language), colour: stage.sketch.theme.accent });
  return Math.max(...regions.map((region) => stage.sketch.measure(region.name, { ...nameLettering, lead: lead(region) }, width, 3).lines));
}

/** In as many rows as they need to be told apart. */
function drawSquares(stage: Stage, area: Rect, regions: readonly Region[], shown: ReadonlySet<string>): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const all = regions.reduce((sum, region) => sum + region.questions.length, 0);
  const room = area.width - apart * (regions.length - 1);
  const rows = [1, 2, 3].find((count) => (room * count) / (all + regions.length * count) >= 11) ?? 3;
  const columns = regions.reduce((sum, region) => sum + Math.ceil(region.questions.length / rows), 0);
  const step = Math.min(20, room / Math.max(1, columns));
  const tall = Math.min(step, Math.floor(area.height / rows));
  const top = area.y + (area.height - tall * rows) / 2;
  let x = area.x;
  for (const region of regions) {
    region.questions.forEach((question, at) => {
      const here = shown.has(question.id);
      const rect = { x: x + Math.floor(at / rows) * step, y: top + (at % rows) * tall, width: step - 2, height: tall - 2 };
      sketch.box(`strip/${question.id}`, rect, { fill: here ? theme.fill : theme.sunk, radius: 2, line: { colour: here ? theme.fill : theme.inkSoft, width: 1.5 } });
    });
    x += Math.ceil(region.questions.length / rows) * step + apart;
  }
}
