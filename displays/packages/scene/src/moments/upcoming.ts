import type { RoundRecord } from '@livesession/wire';
import { ours, theirs, type Told } from '../mirror';
import { drawFooter, footerHeight, statusOf } from '../parts/frame';
import { drawInvitation, invitationLines } from '../parts/invitation';
import { appearing, unveil } from '../parts/moment';
import { split } from '../parts/split';
import type { Stage } from '../stage';
import { momentWords } from './words';

/** A round that is planned: what comes next. */
export function drawUpcoming(stage: Stage, round: RoundRecord): Told {
  const { sketch, session, language, motion } = stage;
  const { theme, page } = sketch;
  const soon = momentWords(language)('soon');
  const { join } = session;
  const whole = { ...page, height: page.height - footerHeight - sketch.large(20) };
  const { main, aside } = join ? split(stage, whole, { width: 460, height: 560 }) : { main: whole, aside: undefined };
  const instruction = round.instruction ?? '';
  const word = Math.ceil(Math.max(30, sketch.large(44)) * 1.3);
  const below = sketch.measure(instruction, detail(stage), main.width, 4).height;
  const most = { ...main, height: Math.min(sketch.large(470), main.height - word - below - sketch.large(64)) };
  const look = sketch.fitting(round.title, [132, 116, 100, 84, 68, 56].map((size) => sketch.large(size)), most, { weight: 700, leading: 1.08 });
  const title = sketch.measure(round.title, look, main.width, 3).height;
  const top = main.y + Math.max(0, (main.height - word - title - below - sketch.large(64)) / 2);
  sketch.box('soon/mark', { x: main.x, y: top + 8, width: 10, height: word - 18 }, { fill: theme.highlight, radius: 5 });
  sketch.text('soon/word', soon, { ...main, x: main.x + 30, y: top, width: main.width - 30, height: word }, { size: Math.max(30, sketch.large(44)), weight: 700, colour: theme.accent }, { maxLines: 1 });
  sketch.text('soon/title', round.title, { ...main, y: top + word + sketch.large(24), height: title + 1 }, look, { maxLines: 3 });
  sketch.text('soon/instruction', instruction, { ...main, y: top + word + title + sketch.large(64), height: below + 1 }, detail(stage), { maxLines: 4 });
  unveil(stage, 'soon/veil', main, appearing(stage, motion.since('soon', round.id), 0));
  if (join && aside) drawInvitation(stage, join, sketch.orientation === 'landscape' ? { ...aside, y: aside.y + (aside.height - Math.min(aside.height, 640)) / 2, height: Math.min(aside.height, 640) } : aside);
  drawFooter(stage);
  return {
    label: statusOf(stage, round),
    lines: [ours(soon), theirs(round.title), ...(round.instruction ? [theirs(round.instruction)] : []), ...(aside ? invitationLines(join) : [])],
    status: statusOf(stage, round),
  };
}

function detail(stage: Stage) {
  return { size: Math.max(30, stage.sketch.large(44)), leading: 1.28, colour: stage.sketch.theme.inkSoft };
}
