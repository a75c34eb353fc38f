import { signs } from '../signs';
import type { Stage } from '../stage';
import { frameWords } from './frameWords';

const patienceMs = 5_000;

/** Discreet, in the lower edge: the server is away, and this is how old the picture is; returns what it says. */
export function drawAway(stage: Stage, since: number | undefined): string {
  const { sketch, motion, language } = stage;
  if (since === undefined) return '';
  const age = motion.now - since;
  if (age < patienceMs) {
    motion.wakeAt(since + patienceMs);
    return '';
  }
  const step = age < 60_000 ? 10_000 : 60_000;
  motion.wakeAt(since + (Math.floor(age / step) + 1) * step);
  const seconds = Math.max(5, Math.floor(age / 10_000) * 10);
  const text = age < 60_000 ? frameWords(language)('awaySeconds', { count: seconds }) : frameWords(language)('awayMinutes', { count: Math.floor(age / 60_000) });
  const { page } = sketch;
  const lettering = { size: 28, colour: sketch.theme.ink };
  const width = Math.min(page.width, sketch.measure(text, lettering, page.width - 98, 1).width + 98);
  const plate = { x: page.x + page.width - width, y: page.y + page.height - 54, width, height: 54 };
  sketch.box('away/plate', plate, { fill: sketch.theme.surface, radius: 27, line: { colour: sketch.theme.inkSoft, width: 2 } });
  sketch.sign('away/sign', signs.away, { x: plate.x + 20, y: plate.y + 11, width: 32, height: 32 }, sketch.theme.ink);
  sketch.text('away/text', text, { x: plate.x + 66, y: plate.y, width: width - 90, height: plate.height }, lettering, { stand: 'middle', maxLines: 1 });
  return text;
}
