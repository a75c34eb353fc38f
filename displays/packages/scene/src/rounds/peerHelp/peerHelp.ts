import { formatNumber } from '@livesession/ui/format';
import { readCountdown, untilNextSecond } from '@livesession/ui/countdown';
import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, type Told } from '../../mirror';
import { drawFigure, figureHeight, type Figure } from '../../parts/figure';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { helpWords } from './words';

type Round = RoundOf<'peerHelp'>;
const phases = ['state', 'help', 'thank'] as const;
const look = { size: 320, align: 'center' } as const;

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
    return told(stage, round, heading, phase === 'state', running ? [ours(clockWord(stage, round))] : []);
  },
};

function withoutClock(round: Round): Round {
  const { endsAt: _endsAt, remainingMs: _remainingMs, ...rest } = round;
  return { ...rest, status: 'open' };
}

function isOver(stage: Stage, round: Round): boolean {
  const { state } = readCountdown(round, stage.serverNow);
  return state === 'overtime' || state === 'none';
}

function clockWord(stage: Stage, round: Round): string {
  return helpWords(stage.language)(round.status === 'paused' ? 'paused' : isOver(stage, round) ? 'over' : 'left');
}

function drawClock(stage: Stage, round: Round, area: Rect): void {
  const { sketch, language, serverNow, motion } = stage;
  const { theme } = sketch;
  const reading = readCountdown(round, serverNow);
  if (round.status === 'open' && round.endsAt != null) motion.wakeAt(motion.now + untilNextSecond(round, serverNow));
  const over = isOver(stage, round);
  const text = over ? '0:00' : reading.text;
  const wide = sketch.measure(text.replace(/\d/g, '0'), { size: 100, weight: 700, digits: true }, 4000, 1).width / 100;
  const [word, ideasHeight] = [Math.ceil(Math.max(32, sketch.large(50)) * 1.25), Math.ceil(Math.max(34, sketch.large(68)) * 1.25)];
  const apart = sketch.large(28);
  const size = Math.floor(Math.min(sketch.large(500), area.height - word - ideasHeight - apart, area.width / wide - 2));
  const top = area.y + Math.max(0, (area.height - size - word - ideasHeight - apart) / 2);
  sketch.text('help/clock', text, { ...area, y: top, height: size }, { digits: true, size, weight: 700, leading: 1, colour: reading.state === 'urgent' || over ? theme.accent : theme.ink }, { align: 'center', maxLines: 1 });
  sketch.text('help/word', clockWord(stage, round), { ...area, y: top + size, height: word }, { size: Math.max(32, sketch.large(50)), weight: 700, colour: theme.inkSoft }, { align: 'center', maxLines: 1 });
  const ideas = helpWords(language)('ideasSoFar', { count: Math.round(motion.value('help/ideas', round.detail.ideas ?? 0)) });
  sketch.text('help/ideas', ideas, { ...area, y: top + size + word + apart, height: ideasHeight }, { size: Math.max(34, sketch.large(68)), weight: 700, colour: theme.accent }, { align: 'center', maxLines: 1 });
}

function drawNumbers(stage: Stage, round: Round, area: Rect, stating: boolean): void {
  const { motion, language } = stage;
  const words = helpWords(language);
  const { ideas = 0, stated = 0, owners = 0 } = round.detail;
  const figure: Figure = { value: motion.value('help/number', stating ? stated : ideas), unit: stating ? words('statedUnit', { stated, owners }) : words('ideas', { count: ideas }) };
  const top = area.y + Math.max(0, (area.height - figureHeight(stage, area.width, figure, look)) / 2);
  drawFigure(stage, 'help', { ...area, y: top }, figure, look);
}

function told(stage: Stage, round: Round, heading: string, stating: boolean, more: Told['lines']): Told {
  const words = helpWords(stage.language);
  const { ideas = 0, stated = 0, owners = 0 } = round.detail;
  return {
    label: words('label', { title: round.title, count: ideas }),
    lines: [ours(heading), ...more, ours(stating ? `${formatNumber(stated, stage.language)} ${words('statedUnit', { stated, owners })}` : words('ideasSoFar', { count: ideas }))],
    status: statusOf(stage, round),
  };
}
