import type { RecordOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { appearing, unveil } from '../../parts/moment';
import type { WallView } from '../../parts/wall';
import { slot } from '../../memory';
import type { Stage } from '../../stage';
import { harvestWords } from './words';

const sizes = [112, 96, 84, 72, 60, 48, 40];
const pad = 56;
const markHeight = 96;
const noteHeight = 64;
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
  sketch.box(id, area, { fill: theme.surface, radius: 24, line: { colour: theme.accent, width: 6 } });
  const mark = formatNumber(question.number, language) + (letter === undefined ? '' : ` · ${letter}`);
  sketch.text(`${id}/mark`, mark, { x: area.x + pad, y: area.y + pad, width: area.width - pad * 2, height: markHeight }, { size: 56, weight: 700, colour: theme.accent }, { maxLines: 1 });
  const note = question.merged === undefined ? 0 : noteHeight;
  const room = { x: area.x + pad, y: area.y + pad + markHeight, width: area.width - pad * 2, height: area.height - pad * 2 - markHeight - note };
  sketch.text(`${id}/text`, question.text, room, sketch.fitting(question.text, sizes, room, { weight: 700, leading: 1.15 }), { stand: 'middle' });
  if (question.merged !== undefined) {
    const line = { x: room.x, y: area.y + area.height - pad - 44, width: room.width, height: 48 };
    sketch.text(`${id}/merged`, harvestWords(language)('merged', { count: question.merged }), line, { size: 36, weight: 700, colour: theme.accent }, { maxLines: 1 });
  }
  unveil(stage, `${id}/veil`, area, motion.smooth ? appearing(stage, motion.now - begins, 0, 400) : 1);
  return { page: 0, pages: 1, shown: new Set([question.id]) };
}
