import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import { phasesOf } from './phases';
import { cafeWords } from './words';

const gap = 14;
const height = 66;
const leastWidth = 280;

/** The moments of a round in their order, the present one filled; returns the height that they take. */
export function drawSteps(stage: Stage, round: RoundOf<'worldCafe'>, area: Rect): number {
  const { sketch } = stage;
  const { theme } = sketch;
  const phases = phasesOf(round);
  if (phases.length < 2 || sketch.compact) return 0;
  const columns = area.width / phases.length < leastWidth ? Math.ceil(phases.length / 2) : phases.length;
  const width = (area.width - gap * (columns - 1)) / columns;
  const now = round.phase ?? 0;
  phases.forEach((phase, at) => {
    const rect = { x: area.x + (at % columns) * (width + gap), y: area.y + Math.floor(at / columns) * (height + gap), width, height };
    const here = at === now;
    const past = at < now;
    sketch.box(`steps/${at}`, rect, { fill: here ? theme.accent : theme.surface, radius: 33, line: { colour: here ? theme.accent : theme.line, width: 2 } });
    if (past) sketch.sign(`steps/${at}/past`, signs.check, { x: rect.x + 20, y: rect.y + 19, width: 28, height: 28 }, theme.accent);
    const text = { ...rect, x: rect.x + (past ? 54 : 16), width: rect.width - (past ? 70 : 32) };
    sketch.text(`steps/${at}/name`, cafeWords(stage.language)(phase), text, { size: 30, weight: here ? 700 : 500, leading: 1.1, colour: here ? theme.onAccent : theme.inkSoft }, { align: 'center', stand: 'middle', maxLines: 1 });
  });
  return Math.ceil(phases.length / columns) * (height + gap) + sketch.large(8);
}
