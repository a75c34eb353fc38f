import type { RoundRecord } from '@livesession/wire';
import { readCountdown, untilNextSecond, type CountdownReading } from '@livesession/ui/countdown';
import type { Rect } from '../draw';
import { ours } from '../mirror';
import { signs } from '../signs';
import type { Size } from '../size';
import type { BoxLook } from '../sketch';
import type { Stage } from '../stage';
import { frameWords } from './frameWords';

const labels = { running: 'left', soon: 'left', urgent: 'left', planned: 'left', overtime: 'over', paused: 'paused', none: 'closed' } as const;
const nothing: Size = { width: 0, height: 0 };
const apart = 48;

/** The round's countdown in the top right corner; a closed round says so instead. Returns the room that it takes. */
export function drawCountdown(stage: Stage, round: RoundRecord, corner: Rect, small = stage.sketch.compact): Size {
  const reading = readCountdown(round, stage.serverNow);
  if (round.status === 'open' && round.endsAt != null) {
    stage.motion.wakeAt(stage.motion.now + untilNextSecond(round, stage.serverNow));
  }
  if (reading.state === 'none' && round.status !== 'closed') return nothing;
  stage.around.heading(ours(frameWords(stage.language)(labels[reading.state])));
  return small ? drawSmall(stage, reading, corner) : drawPlate(stage, reading, corner);
}

function drawPlate(stage: Stage, reading: CountdownReading, corner: Rect): Size {
  const { sketch } = stage;
  const { colour, plate: plating } = look(stage, reading);
  const label = frameWords(stage.language)(labels[reading.state]);
  const clock = { digits: true, size: sketch.large(68), weight: 700, leading: 1.08, colour } as const;
  const clockHeight = Math.round(sketch.large(68) * 1.08);
  const wording = { size: 28, colour, leading: 1.2 } as const;
  const paused = reading.state === 'paused';
  const text = reading.text === '' ? 0 : clockWidth(stage, reading.text, clock);
  const width = Math.max(text, sketch.measure(label, wording, 900, 1).width + (paused ? 44 : 0)) + 64;
  const plate = { x: corner.x + corner.width - width, y: corner.y, width, height: text === 0 ? 66 : 58 + clockHeight };
  sketch.box('countdown/plate', plate, { ...plating, radius: 22 });
  const row = { x: plate.x + 28, y: plate.y + 14, width: width - 56, height: 36 };
  if (paused) sketch.sign('countdown/sign', signs.pause, { x: row.x, y: row.y + 2, width: 30, height: 30 }, colour);
  sketch.text('countdown/label', label, paused ? { ...row, x: row.x + 40, width: row.width - 40 } : row, wording, { maxLines: 1, align: paused ? 'start' : 'center' });
  if (text > 0) sketch.text('countdown/clock', reading.text, { ...row, y: row.y + 34, height: clockHeight }, clock, { maxLines: 1, align: 'center' });
  return { width: width + apart, height: plate.height };
}

/** Where there is little room: the clock alone, or the word where there is no clock. */
function drawSmall(stage: Stage, reading: CountdownReading, corner: Rect): Size {
  const { sketch } = stage;
  const { colour, plate: plating } = look(stage, reading);
  const label = frameWords(stage.language)(labels[reading.state]);
  const lettering = { digits: true, size: reading.text === '' ? 28 : 44, weight: 700, leading: 1.1, colour } as const;
  const paused = reading.state === 'paused';
  const text = reading.text === '' ? sketch.measure(label, lettering, 900, 1).width : clockWidth(stage, reading.text, lettering);
  const plate = { x: corner.x + corner.width - text - 48 - (paused ? 40 : 0), y: corner.y, width: text + 48 + (paused ? 40 : 0), height: 62 };
  sketch.box('countdown/plate', plate, { ...plating, radius: 18 });
  if (paused) sketch.sign('countdown/sign', signs.pause, { x: plate.x + 20, y: plate.y + 15, width: 32, height: 32 }, colour);
  const row = { x: plate.x + 24 + (paused ? 40 : 0), y: plate.y, width: text, height: plate.height };
  sketch.text('countdown/clock', reading.text === '' ? label : reading.text, row, lettering, { maxLines: 1, align: 'center', stand: 'middle' });
  return { width: plate.width + 28, height: plate.height };
}

/** Quiet, then with a strong edge, then filled: the less time there is. */
function look(stage: Stage, reading: CountdownReading): { readonly colour: string; readonly plate: BoxLook } {
  const { theme } = stage.sketch;
  if (reading.state === 'overtime' || reading.state === 'urgent') return { colour: theme.onAccent, plate: { fill: theme.accent, line: { colour: theme.accent, width: 2 } } };
  const soon = reading.state === 'soon';
  return { colour: theme.ink, plate: { fill: theme.surface, line: { colour: soon ? theme.highlight : theme.line, width: soon ? 6 : 2 } } };
}

/** As wide as any time with so many digits, so that the plate does not breathe. */
function clockWidth(stage: Stage, text: string, lettering: { readonly size: number; readonly weight: 700; readonly digits: boolean }): number {
  return stage.sketch.measure(text.replace(/\d/g, '0'), lettering, 900, 1).width + 6;
}
