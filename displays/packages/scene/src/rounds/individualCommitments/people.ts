import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

/** The columns with which as many squares as there are people fill an area with the largest side. */
export function columnsFor(people: number, width: number, height: number): { readonly columns: number; readonly step: number } {
  let best = { columns: 1, step: 0 };
  for (let columns = 1; columns <= Math.max(1, people); columns++) {
    const step = Math.min(width / columns, height / Math.ceil(people / columns));
    if (step > best.step) best = { columns, step };
  }
  return best;
}

/** One mark per person: a thin outline, a strong one for a commitment, filled with a witness. Nobody can be told from them. */
export function drawPeople(stage: Stage, area: Rect, people: number, committed: number, witnessed: number): void {
  const { theme } = stage.sketch;
  const { columns, step: room } = columnsFor(people, area.width, area.height);
  const step = Math.min(room, 120);
  const side = step * 0.78;
  for (let at = 0; at < people; at++) {
    const rect = { x: area.x + (at % columns) * step, y: area.y + Math.floor(at / columns) * step, width: side, height: side };
    stage.sketch.box(`people/${at}`, rect, { fill: at < witnessed ? theme.accent : theme.paper, radius: side / 2, line: { colour: at < committed ? theme.accent : theme.line, width: at < committed ? side / 6 : 2 } });
  }
}
