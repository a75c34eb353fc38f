import type { RecordOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

export interface Region {
  readonly id: string;
  readonly letter: string | undefined;
  readonly name: string;
  readonly questions: readonly RecordOf<'question'>[];
}

/** Every question as a small square by sub-theme; those on the screen now are filled, the others are outlines. */
export function drawOverview(stage: Stage, area: Rect, regions: readonly Region[], shown: ReadonlySet<string>): void {
  const height = Math.min(210, area.height / regions.length);
  const most = Math.max(...regions.map((region) => region.questions.length));
  const step = [24, 20, 16, 13, 10].find((size) => Math.ceil(most / Math.floor(area.width / size)) * size <= height - 100) ?? 8;
  regions.forEach((region, at) => drawRegion(stage, { ...area, y: area.y + at * height, height }, region, shown, step));
}

function drawRegion(stage: Stage, area: Rect, region: Region, shown: ReadonlySet<string>, step: number): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const id = `overview/${region.id}`;
  const indent = region.letter === undefined ? 0 : 56;
  if (region.letter !== undefined) {
    const badge = { x: area.x, y: area.y, width: 42, height: 42 };
    sketch.box(`${id}/badge`, badge, { fill: theme.accentSoft, radius: 10 });
    sketch.text(`${id}/letter`, region.letter, badge, { size: 28, weight: 700, colour: theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
  }
  const count = formatNumber(region.questions.length, language);
  sketch.text(`${id}/count`, count, { x: area.x + area.width - 70, y: area.y + 1, width: 70, height: 40 }, { size: 32, weight: 700 }, { align: 'end', maxLines: 1 });
  const lines = area.height >= 124 ? 2 : 1;
  const name = sketch.text(`${id}/name`, region.name, { x: area.x + indent, y: area.y + 3, width: area.width - indent - 84, height: lines * 35 }, { size: 28, leading: 1.2 }, { maxLines: lines });
  const top = Math.max(name, 42) + 12;
  drawCells(stage, id, { ...area, y: area.y + top, height: area.height - top - 18 }, region, shown, step);
}

function drawCells(stage: Stage, id: string, area: Rect, region: Region, shown: ReadonlySet<string>, step: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const perRow = Math.floor(area.width / step);
  region.questions.forEach((question, at) => {
    const rect = { x: area.x + (at % perRow) * step, y: area.y + Math.floor(at / perRow) * step, width: step - 4, height: step - 4 };
    if (rect.y + rect.height > area.y + area.height + 12) return;
    const here = shown.has(question.id);
    sketch.box(`${id}/${question.id}`, rect, { fill: here ? theme.accent : theme.paper, radius: 3, line: { colour: here ? theme.accent : theme.inkSoft, width: 2 } });
  });
}
