import type { RecordOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { appearing, unveil } from '../../parts/moment';
import type { WallView } from '../../parts/wall';
import { slot } from '../../memory';
import type { Stage } from '../../stage';
import { harvestWords } from './words';

const sizes = [132, 116, 100, 84, 72, 60, 50, 42, 34];
const begun = slot<{ readonly id: string | undefined; readonly since: number }>('harvest/highlight');

/** Since when this question, or none, is shown big: always, for a screen that comes later. */
export function shownBigSince(stage: Stage, roundId: string, id: string | undefined): number {
  const before = stage.memory.recall(begun, roundId);
  const since = before === undefined ? -Infinity : before.id === id ? before.since : stage.motion.now;
  return stage.memory.keep(begun, roundId, { id, since }).since;
}

/** One question in place of the wall, as large as it goes: the room speaks about it now. */
export function drawHighlight(stage: Stage, area: Rect, question: RecordOf<'question'>, letter: string | undefined, begins: number): WallView {
  const { sketch, motion, language } = stage;
  const { theme } = sketch;
  const id = `highlight/${question.id}`;
  const pad = sketch.large(56);
  const mark = Math.ceil(Math.max(34, sketch.large(60)) * 1.4);
  const note = question.merged === undefined ? 0 : Math.ceil(Math.max(28, sketch.large(36)) * 1.4);
  sketch.box(id, area, { fill: theme.surface, radius: sketch.large(28), line: { colour: theme.highlight, width: 6 } });
  const inner = { x: area.x + pad, y: area.y + pad * 0.8, width: area.width - pad * 2, height: area.height - pad * 1.6 };
  const name = formatNumber(question.number, language) + (letter === undefined ? '' : ` · ${letter}`);
  sketch.text(`${id}/mark`, name, { ...inner, height: mark }, { size: Math.max(34, sketch.large(60)), weight: 700, colour: theme.accent }, { maxLines: 1 });
  const room = { ...inner, y: inner.y + mark, height: inner.height - mark - note };
  sketch.text(`${id}/text`, question.text, room, sketch.fitting(question.text, sizes.map((size) => sketch.large(size)), room, { weight: 700, leading: 1.14 }), { stand: 'middle' });
  if (question.merged !== undefined) {
    const line = { ...inner, y: inner.y + inner.height - note, height: note };
    sketch.text(`${id}/merged`, harvestWords(language)('merged', { count: question.merged }), line, { size: Math.max(28, sketch.large(36)), weight: 700, colour: theme.accent }, { maxLines: 1, stand: 'bottom' });
  }
  unveil(stage, `${id}/veil`, area, motion.smooth ? appearing(stage, motion.now - begins, 0, 400) : 1);
  return { page: 0, pages: 1, shown: new Set([question.id]) };
}
