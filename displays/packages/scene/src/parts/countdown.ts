import type { RoundRecord } from '@livesession/wire';
import { readCountdown, untilNextSecond, type CountdownReading } from '@livesession/ui/countdown';
import type { Rect } from '../draw';
import { signs } from '../signs';
import type { Stage } from '../stage';
import { frameWords } from './frameWords';

const labels = { running: 'left', soon: 'left', urgent: 'left', planned: 'left', overtime: 'over', paused: 'paused', none: 'closed' } as const;

/** The round's countdown in the top right corner; a closed round says so instead. Returns the width that it takes. */
export function drawCountdown(stage: Stage, round: RoundRecord, corner: Rect): number {
  const reading = readCountdown(round, stage.serverNow);
  if (round.status === 'open' && round.endsAt != null) {
    stage.motion.wakeAt(stage.motion.now + untilNextSecond(round, stage.serverNow));
  }
  if (reading.state === 'none' && round.status !== 'closed') return 0;
  return drawPlate(stage, reading, corner);
}

function drawPlate(stage: Stage, reading: CountdownReading, corner: Rect): number {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const filled = reading.state === 'overtime' || reading.state === 'urgent';
  const colour = filled ? theme.onAccent : theme.ink;
  const label = frameWords(language)(labels[reading.state]);
  const clock = { digits: true, size: 64, weight: 700, leading: 1.1, colour } as const;
  const wording = { size: 28, colour, leading: 1.2 } as const;
  const paused = reading.state === 'paused';
  const text = reading.text === '' ? 0 : sketch.measure('0'.repeat(reading.text.length - 1), clock, 900, 1).width + 30;
  const width = Math.max(text, sketch.measure(label, wording, 900, 1).width + (paused ? 44 : 0)) + 64;
  const plate = { x: corner.x + corner.width - width, y: corner.y, width, height: text === 0 ? 66 : 136 };
  sketch.box('countdown/plate', plate, { fill: filled ? theme.accent : theme.surface, radius: 24, line: { colour: filled || reading.state === 'soon' ? theme.accent : theme.line, width: reading.state === 'soon' ? 6 : 2 } });
  const row = { x: plate.x + 28, y: plate.y + 15, width: width - 56, height: 36 };
  if (paused) sketch.sign('countdown/sign', signs.pause, { x: row.x, y: row.y + 2, width: 30, height: 30 }, colour);
  sketch.text('countdown/label', label, paused ? { ...row, x: row.x + 40, width: row.width - 40 } : row, wording, { maxLines: 1, align: paused ? 'start' : 'center' });
  if (text > 0) sketch.text('countdown/clock', reading.text, { ...row, y: row.y + 36, height: 72 }, clock, { maxLines: 1, align: 'center' });
  return width + 48;
}
