import type { Rect } from '../draw';
import type { Stage } from '../stage';
import type { WallView } from './wall';

/** What is said in place of a wall on which nothing is yet. */
export function drawEmptyWall(stage: Stage, id: string, area: Rect, text: string): WallView {
  const { sketch } = stage;
  const sizes = [96, 84, 72, 60].map((size) => sketch.large(size));
  sketch.text(`${id}/empty`, text, area, sketch.fitting(text, sizes, area, { weight: 700, leading: 1.14, colour: sketch.theme.accent }), { stand: 'middle' });
  return { page: 0, pages: 1, shown: new Set() };
}
