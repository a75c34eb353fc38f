import type { RoundOf } from '@livesession/wire';
import { readCountdown, timeOfDay, untilNextSecond } from '@livesession/ui/countdown';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, footerHeight, statusOf } from '../../parts/frame';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { interludeWords } from './words';

type Round = RoundOf<'interlude'>;

/** A break: a large countdown and when it goes on. A message: the message, as large as it can be. */
export const interlude: RoundScene<'interlude'> = {
  draw(stage, round) {
    if (round.detail.purpose === 'break') drawBreak(stage, round);
    else drawMessage(stage, round);
    drawFooter(stage);
    return told(stage, round);
  },
};

function drawBreak(stage: Stage, round: Round): void {
  const { sketch } = stage;
  const { page } = sketch;
  const message = round.detail.message ?? '';
  const title = { ...page, height: sketch.large(150) };
  const look = sketch.fitting(round.title, [96, 84, 72, 60, 52].map((size) => sketch.large(size)), title, { weight: 700, leading: 1.1, colour: sketch.theme.accent });
  sketch.text('break/title', round.title, title, look, { align: 'center', stand: 'middle' });
  const foot = message === '' ? 0 : sketch.orientation === 'portrait' ? sketch.large(320) : Math.max(74, sketch.large(180));
  const middle = { ...page, y: title.y + title.height, height: page.height - title.height - foot - footerHeight - 16 };
  drawClock(stage, round, middle);
  const below = { ...page, y: middle.y + middle.height, height: foot };
  if (message !== '') sketch.text('break/message', message, below, sketch.fitting(message, [60, 52, 46, 40, 34, 30].map((size) => sketch.large(size)), below, { leading: 1.22 }), { align: 'center', stand: 'middle' });
}

function drawClock(stage: Stage, round: Round, area: Rect): void {
  const { sketch } = stage;
  const reading = readCountdown(round, stage.serverNow);
  if (round.status === 'open' && round.endsAt !== undefined) stage.motion.wakeAt(stage.motion.now + untilNextSecond(round, stage.serverNow));
  const sentence = sentenceOf(stage, round);
  // Past its end a break asks people back in; how long it has been over helps nobody.
  const clock = reading.state === 'overtime' ? '' : reading.text;
  const wide = clock === '' ? 0 : sketch.measure(clock.replace(/\d/g, '0'), { size: 100, weight: 700, digits: true }, 4000, 1).width / 100;
  const line = Math.ceil(sketch.large(84) * 1.35);
  const size = clock === '' ? 0 : Math.floor(Math.min(sketch.large(360), (area.height - line) / 1.08, area.width / wide - 2));
  const height = Math.round(size * 1.08);
  const top = area.y + Math.max(0, (area.height - height - line) / 2);
  sketch.text('break/clock', clock, { ...area, y: top, height }, { digits: true, size, weight: 700, leading: 1.08 }, { align: 'center', maxLines: 1 });
  const below = clock === '' ? area : { ...area, y: top + height, height: line };
  const look = sketch.fitting(sentence, (clock === '' ? [170, 140, 116, 84, 60] : [84, 68, 56, 44]).map((each) => sketch.large(each)), below, { weight: 700, colour: clock === '' ? sketch.theme.accent : sketch.theme.inkSoft });
  if (round.status === 'paused') drawPaused(stage, sentence, below);
  else sketch.text('break/until', sentence, below, look, { align: 'center', stand: 'middle', maxLines: clock === '' ? 3 : 1 });
}

/** The clock stands still on purpose: the sign says it before the words do. */
function drawPaused(stage: Stage, sentence: string, area: Rect): void {
  const { sketch } = stage;
  const sizes = [84, 68, 56, 44, 36, 28].map((each) => sketch.large(each));
  const look = sketch.fitting(sentence, sizes, { ...area, width: area.width - 1.3 * sketch.large(84) }, { weight: 700, colour: sketch.theme.inkSoft });
  const side = Math.round(look.size * 0.9);
  const apart = Math.round(look.size * 0.3);
  const wide = Math.min(area.width - side - apart, sketch.measure(sentence, look, area.width, 1).width + 4);
  const x = area.x + (area.width - side - apart - wide) / 2;
  sketch.sign('break/pause', signs.pause, { x, y: area.y + (area.height - side) / 2, width: side, height: side }, sketch.theme.inkSoft);
  sketch.text('break/until', sentence, { ...area, x: x + side + apart, width: wide }, look, { stand: 'middle', maxLines: 2 });
}

function sentenceOf(stage: Stage, round: Round): string {
  const words = interludeWords(stage.language);
  if (round.status === 'closed') return words('over');
  if (round.status === 'paused') return words('paused');
  if (round.endsAt === undefined) return words('break');
  return stage.serverNow > round.endsAt ? words('back') : words('until', { time: timeOfDay(round.endsAt, stage.language, stage.session.timeZone) });
}

function drawMessage(stage: Stage, round: Round): void {
  const { sketch } = stage;
  const area = drawFrame(stage, round, '');
  const message = round.detail.message ?? round.title;
  const look = sketch.fitting(message, [140, 120, 104, 88, 76, 64, 54, 46, 40, 34].map((size) => sketch.large(size)), area, { weight: 700, leading: 1.16 });
  sketch.text('message/text', message, area, look, { stand: 'middle' });
}

function told(stage: Stage, round: Round): Told {
  const { message, purpose } = round.detail;
  return {
    label: statusOf(stage, round),
    lines: [theirs(round.title), ...(purpose === 'break' ? [ours(sentenceOf(stage, round))] : []), ...(message === undefined ? [] : [theirs(message)])],
    status: statusOf(stage, round),
  };
}
