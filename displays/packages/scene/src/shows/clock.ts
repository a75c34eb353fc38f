import { readCountdown, timeOfDay, untilNextSecond } from '@livesession/ui/countdown';
import type { RoundRecord } from '@livesession/wire';
import type { Rect } from '../draw';
import { ours, theirs, type MirrorLine, type Told } from '../mirror';
import { drawFooter, footerHeight, titleOf } from '../parts/frame';
import { drawLogo } from '../parts/logo';
import { currentRound } from '../records';
import type { Stage } from '../stage';
import { showWords } from './words';

const minute = 60_000;

/** The time of day, and what the room is at: for a screen beside the plenary's, or in the hall. */
export function drawClockScreen(stage: Stage): Told {
  const { sketch, language } = stage;
  const words = showWords(language);
  const { page } = sketch;
  const time = timeOfDay(stage.serverNow, language, stage.session.timeZone);
  stage.motion.wakeAt(stage.motion.now + minute - (stage.serverNow % minute));
  const round = currentRound(stage.records);
  const foot = round ? Math.round(page.height * (sketch.orientation === 'portrait' ? 0.28 : 0.3)) : 0;
  const top = drawLogo(stage, 'clock/logo', { ...page, height: sketch.large(110) }, 'center') > 0 ? sketch.large(126) : 0;
  const area = { ...page, y: page.y + top, height: page.height - top - foot - footerHeight - 16 };
  const wide = sketch.measure('00:00', { size: 100, weight: 700, digits: true }, 4000, 1).width / 100;
  const size = Math.floor(Math.min(area.height, area.width / wide - 2, sketch.large(620)));
  sketch.text('clock/time', time, { ...area, y: area.y + (area.height - size) / 2, height: size }, { digits: true, size, weight: 700, leading: 1 }, { align: 'center', maxLines: 1 });
  const lines = round ? drawRoundNow(stage, round, { ...page, y: area.y + area.height, height: foot }) : [];
  drawFooter(stage);
  return { label: `${words('clock')}. ${titleOf(stage)}`, lines: [ours(time), ...lines], status: round ? round.title : titleOf(stage) };
}

function drawRoundNow(stage: Stage, round: RoundRecord, area: Rect): readonly MirrorLine[] {
  const { sketch } = stage;
  const { theme } = sketch;
  const words = showWords(stage.language);
  const word = words(round.status === 'planned' ? 'next' : 'now');
  const left = leftSentence(stage, round);
  const label = Math.ceil(Math.max(30, sketch.large(40)) * 1.3);
  sketch.text('clock/word', word, { ...area, height: label }, { size: Math.max(30, sketch.large(40)), weight: 700, colour: theme.accent }, { align: 'center', maxLines: 1 });
  const below = left === '' ? 0 : label;
  const title = { ...area, y: area.y + label, height: area.height - label - below };
  sketch.text('clock/round', round.title, title, sketch.fitting(round.title, [96, 84, 72, 60, 50, 42, 34].map((size) => sketch.large(size)), title, { weight: 700, leading: 1.1 }), { align: 'center', stand: 'middle' });
  sketch.text('clock/left', left, { ...area, y: area.y + area.height - below, height: below }, { size: Math.max(30, sketch.large(40)), digits: true, colour: theme.inkSoft }, { align: 'center', maxLines: 1, stand: 'middle' });
  return [ours(word), theirs(round.title), ...(left === '' ? [] : [ours(left)])];
}

function leftSentence(stage: Stage, round: RoundRecord): string {
  const reading = readCountdown(round, stage.serverNow);
  if (round.status === 'open' && round.endsAt != null) stage.motion.wakeAt(stage.motion.now + untilNextSecond(round, stage.serverNow));
  if (reading.text === '' || reading.state === 'planned') return '';
  return showWords(stage.language)(reading.state === 'overtime' ? 'over' : 'left', { time: reading.text.replace(/^\+/, '') });
}
