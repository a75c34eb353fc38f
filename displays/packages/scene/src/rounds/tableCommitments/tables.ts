import type { Rect } from '../../draw';
import { gridFor } from '../../parts/dots';
import type { Stage } from '../../stage';

const least = 46;

/** Every table by its number: a filled square has sent, an outline has not. */
export function drawTables(stage: Stage, area: Rect, sent: ReadonlySet<number>): void {
  const { sketch, session } = stage;
  const { theme } = sketch;
  const { columns: fewest, step: room } = gridFor(session.tables, area.width, area.height);
  // Numbers that nobody can read are left out: the sentence above says how many.
  if (room < least) return;
  const step = Math.min(room, 84);
  const columns = Math.max(fewest, Math.min(session.tables, Math.floor(area.width / step)));
  for (let table = 1; table <= session.tables; table++) {
    const at = table - 1;
    const rect = { x: area.x + (at % columns) * step, y: area.y + Math.floor(at / columns) * step, width: step - 8, height: step - 8 };
    const done = sent.has(table);
    sketch.box(`tables/${table}`, rect, { fill: done ? theme.accent : theme.paper, radius: 12, line: { colour: done ? theme.accent : theme.inkSoft, width: 2 } });
    sketch.text(`tables/${table}/number`, String(table), rect, { size: Math.max(28, step * 0.4), weight: done ? 700 : 500, colour: done ? theme.onAccent : theme.inkSoft, leading: 1.15 }, { align: 'center', stand: 'middle', maxLines: 1 });
  }
}
