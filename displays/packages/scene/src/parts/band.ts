import { formatNumber } from '@livesession/ui/format';
import { plannedSeconds, readCountdown, warningAt, type Warning } from '@livesession/ui/countdown';
import type { RecordOf, RoundRecord } from '@livesession/wire';
import { theirs, type Told } from '../mirror';
import type { Stage } from '../stage';
import { frameWords } from './frameWords';

/** How long a message stays over the picture; it stays longer on phones, which people look at when they like. */
const messageMs = 120_000;
/** How long the room is told that time runs out; the clock goes on saying it. */
const warningMs = 8_000;

/** What matters more than the picture for a while, in a band over its lower edge: that time runs out, and the facilitator's message. */
export function drawBand(stage: Stage, round: RoundRecord | undefined, told: Told): Told {
  const warning = warningOf(stage, round);
  const message = messageOf(stage);
  if (warning?.fresh) drawWarning(stage, warning.text);
  else if (message) drawMessage(stage, message);
  return {
    label: told.label,
    lines: message ? [theirs(message.text), ...told.lines] : told.lines,
    status: [message?.text, told.status, warning?.text].filter((each) => each !== undefined).join(' · '),
  };
}

function warningOf(stage: Stage, round: RoundRecord | undefined): { readonly text: string; readonly fresh: boolean } | undefined {
  if (round?.status !== 'open' || round.endsAt == null) return undefined;
  const { seconds } = readCountdown(round, stage.serverNow);
  const warning = warningAt(seconds, plannedSeconds(round));
  if (warning === undefined) {
    // Scenes that show no clock would sleep through it.
    const left = round.endsAt - stage.serverNow;
    stage.motion.wakeAt(stage.motion.now + left - (left > 120_000 ? 120_000 : left > 60_000 ? 60_000 : 0));
    return undefined;
  }
  const since = stage.serverNow - (round.endsAt - warning * 1000);
  const next = nextOf(warning);
  stage.motion.wakeAt(stage.motion.now + Math.min(since < warningMs ? warningMs - since : Infinity, next === undefined ? Infinity : round.endsAt - next * 1000 - stage.serverNow));
  return { text: wordsOf(warning, stage), fresh: since < warningMs };
}

function nextOf(warning: Warning): Warning | undefined {
  return warning === 120 ? 60 : warning === 60 ? 0 : undefined;
}

function wordsOf(warning: Warning, stage: Stage): string {
  const words = frameWords(stage.language);
  return warning === 0 ? words('timeIsUp') : words(warning === 120 ? 'minutesLeft' : 'minuteLeft', { count: formatNumber(warning / 60, stage.language) });
}

function drawWarning(stage: Stage, text: string): void {
  const { sketch } = stage;
  const { page, theme } = sketch;
  const height = sketch.large(132);
  const plate = { x: page.x, y: page.y + page.height - height, width: page.width, height };
  sketch.box('band/plate', plate, { fill: theme.accent, radius: 24 });
  const look = { size: sketch.large(76), weight: 700, leading: 1.15, colour: theme.onAccent } as const;
  sketch.text('band/text', text, { ...plate, x: plate.x + 24, width: plate.width - 48 }, look, { align: 'center', stand: 'middle', maxLines: 1 });
}

function messageOf(stage: Stage): RecordOf<'announcement'> | undefined {
  let latest: RecordOf<'announcement'> | undefined;
  for (const record of stage.records.values()) {
    if (record.type === 'announcement' && record.table == null && record.at >= (latest?.at ?? 0)) latest = record;
  }
  const left = latest ? latest.at + messageMs - stage.serverNow : 0;
  if (!latest || left <= 0) return undefined;
  stage.motion.wakeAt(stage.motion.now + left);
  return latest;
}

function drawMessage(stage: Stage, message: RecordOf<'announcement'>): void {
  const { sketch, language } = stage;
  const { page, theme } = sketch;
  const most = sketch.large(sketch.orientation === 'portrait' ? 420 : 250);
  const inner = { x: page.x + 40, width: page.width - 80 };
  const look = sketch.fitting(message.text, [64, 56, 48, 42, 36, 30].map((size) => sketch.large(size)), { ...inner, y: 0, height: most }, { weight: 700, leading: 1.2, colour: theme.onAccent });
  const height = Math.min(most, sketch.measure(message.text, look, inner.width, 99).height);
  const plate = { x: page.x, y: page.y + page.height - height - 92, width: page.width, height: height + 92 };
  sketch.box('band/plate', plate, { fill: theme.accent, radius: 24 });
  sketch.text('band/label', frameWords(language)('message'), { ...inner, y: plate.y + 18, height: 36 }, { size: 28, colour: theme.onAccent }, { maxLines: 1 });
  sketch.text('band/text', message.text, { ...inner, y: plate.y + 60, height }, look);
}
