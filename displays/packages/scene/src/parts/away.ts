import { signs } from '../signs';
import type { Stage } from '../stage';
import { footerHeight } from './frame';
import type { Language } from '../words';
import { frameWords } from './frameWords';

const patienceMs = 5_000;
const inset = 16;
const sign = 28;
const besides = inset + sign + 12 + inset;

/** Discreet, in place of the lowest line: the server is away, and this is how old the picture is; returns what it says. */
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
  const { page, theme } = sketch;
  const line = { x: page.x, y: page.y + page.height - footerHeight, width: page.width, height: footerHeight };
  const lettering = { size: 28, colour: theme.ink };
  const [whole, short] = sentencesOf(age, language);
  const text = sketch.measure(whole, lettering, line.width - besides, 1).cut ? short : whole;
  const plate = { ...line, width: Math.min(line.width, sketch.measure(text, lettering, line.width - besides, 1).width + besides + 2) };
  // All of the line, so that nothing looks out from behind the plate with half of its words.
  sketch.box('away/line', line, { fill: theme.paper });
  sketch.box('away/plate', plate, { fill: theme.surface, radius: footerHeight / 2, line: { colour: theme.inkSoft, width: 2 } });
  sketch.sign('away/sign', signs.away, { x: plate.x + inset, y: plate.y + (footerHeight - sign) / 2, width: sign, height: sign }, theme.ink);
  sketch.text('away/text', text, { ...plate, x: plate.x + inset + sign + 12, width: plate.width - besides + 2 }, lettering, { stand: 'middle', maxLines: 1 });
  return text;
}

/** That the server is away and how old the picture is; where there is no room, its age, which the sign explains. */
function sentencesOf(age: number, language: Language): readonly [string, string] {
  const words = frameWords(language);
  if (age >= 60_000) return [words('awayMinutes', { count: Math.floor(age / 60_000) }), words('agedMinutes', { count: Math.floor(age / 60_000) })];
  const count = Math.max(5, Math.floor(age / 10_000) * 10);
  return [words('awaySeconds', { count }), words('agedSeconds', { count })];
}
