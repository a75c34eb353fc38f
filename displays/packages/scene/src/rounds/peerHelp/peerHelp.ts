import { formatNumber } from '@livesession/ui/format';
import { readCountdown, untilNextSecond } from '@livesession/ui/countdown';
import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { helpWords } from './words';

type Round = RoundOf<'peerHelp'>;
const phases = ['state', 'help', 'thank'] as const;

/** The two minutes in digits that the whole room reads, and how many ideas there are; never a text. */
export const peerHelp: RoundScene<'peerHelp'> = {
  draw(stage, round) {
    const words = helpWords(stage.language);
    const phase = phases[round.phase ?? 0] ?? 'state';
    const heading = words(phase);
    const running = phase === 'help' && round.status !== 'closed';
    // The clock fills the picture: a second, small one would only distract from it.
    const body = drawFrame(stage, running ? withoutClock(round) : round, heading);
    if (running) drawClock(stage, round, body);
    else drawNumbers(stage, round, body, phase === 'state');
    drawFooter(stage, round.detail.run > 1 ? words('run', { run: round.detail.run }) : '');
    return told(stage, round, heading, phase === 'state');
  },
};

function withoutClock(round: Round): Round {
  const { endsAt: _endsAt, remainingMs: _remainingMs, ...rest } = round;
  return { ...rest, status: 'open' };
}

function drawClock(stage: Stage, round: Round, area: Rect): void {
  const { sketch, language, serverNow, motion } = stage;
  const { theme } = sketch;
  const words = helpWords(language);
  const reading = readCountdown(round, serverNow);
  if (round.status === 'open' && round.endsAt != null) motion.wakeAt(motion.now + untilNextSecond(round, serverNow));
  const over = reading.state === 'overtime' || reading.state === 'none';
  const text = over ? '0:00' : reading.text;
  const digits = { digits: true, size: 460, weight: 700, leading: 1, colour: reading.state === 'urgent' || over ? theme.accent : theme.ink } as const;
  const top = area.y + Math.max(0, (area.height - 700) / 2);
  sketch.text('help/clock', text, { ...area, y: top, height: 460 }, digits, { align: 'center', maxLines: 1 });
  const word = words(round.status === 'paused' ? 'paused' : over ? 'over' : 'left');
  sketch.text('help/word', word, { ...area, y: top + 470, height: 60 }, { size: 46, weight: 700, colour: theme.inkSoft }, { align: 'center', maxLines: 1 });
  const ideas = Math.round(motion.value('help/ideas', round.detail.ideas ?? 0));
  sketch.text('help/ideas', words('ideasSoFar', { count: ideas }), { ...area, y: top + 570, height: 84 }, { size: 64, weight: 700, colour: theme.accent }, { align: 'center', maxLines: 1 });
}

function drawNumbers(stage: Stage, round: Round, area: Rect, stating: boolean): void {
  const { sketch, language, motion } = stage;
  const { theme } = sketch;
  const words = helpWords(language);
  const { ideas = 0, stated = 0, owners = 0 } = round.detail;
  const shown = Math.round(motion.value('help/number', stating ? stated : ideas));
  const top = area.y + Math.max(0, (area.height - 460) / 2);
  sketch.text('help/count', formatNumber(shown, language), { ...area, y: top, height: 320 }, { digits: true, size: 300, weight: 700, leading: 1.05, colour: theme.accent }, { align: 'center', maxLines: 1 });
  const unit = stating ? words('statedUnit', { stated, owners }) : words('ideas', { count: ideas });
  sketch.text('help/unit', unit, { ...area, y: top + 326, height: 76 }, { size: 56, weight: 700 }, { align: 'center', maxLines: 1 });
}

function told(stage: Stage, round: Round, heading: string, stating: boolean): Told {
  const words = helpWords(stage.language);
  const { ideas = 0, stated = 0, owners = 0 } = round.detail;
  return {
    label: words('label', { title: round.title, count: ideas }),
    lines: [ours(heading), ours(stating ? words('stated', { stated, owners }) : words('ideasSoFar', { count: ideas }))],
    status: statusOf(stage, round),
  };
}
