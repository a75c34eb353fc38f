import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

/** Every table by its number: a filled square has sent, an outline has not. */
export function drawTables(stage: Stage, area: Rect, sent: ReadonlySet<number>): void {
  const { sketch, session } = stage;
  const { theme } = sketch;
  const perRow = 6;
  const step = Math.min(68, area.height / Math.ceil(session.tables / perRow));
  const side = step - 8;
  if (side < 36) return;
  for (let table = 1; table <= session.tables; table++) {
    const at = table - 1;
    const rect = { x: area.x + (at % perRow) * 68, y: area.y + Math.floor(at / perRow) * step, width: 60, height: side };
    const done = sent.has(table);
    sketch.box(`tables/${table}`, rect, { fill: done ? theme.accent : theme.paper, radius: 10, line: { colour: done ? theme.accent : theme.inkSoft, width: 2 } });
    sketch.text(`tables/${table}/number`, String(table), rect, { size: 28, weight: done ? 700 : 500, colour: done ? theme.onAccent : theme.inkSoft, leading: 1.15 }, { align: 'center', stand: 'middle', maxLines: 1 });
  }
}
