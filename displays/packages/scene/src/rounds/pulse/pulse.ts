import type { RecordOf, RoundOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { slot } from '../../memory';
import { ours, theirs, type MirrorLine } from '../../mirror';
import { drawDots } from '../../parts/dots';
import { drawFigure, figureHeight } from '../../parts/figure';
import { drawFooter, drawFrame, pageSentence, statusOf } from '../../parts/frame';
import { drawWall, wallSizes } from '../../parts/wall';
import { recordAt, recordsOf } from '../../records';
import type { Stage } from '../../stage';
import { drawBar } from '../choice/bar';
import { scoreText } from '../choice/scale';
import type { RoundScene } from '../roundScene';
import { layCloud, type PlacedWord } from './cloud';
import { pulseWords } from './words';

type Round = RoundOf<'pulse'>;
type Pulse = RecordOf<'pulse'>;

interface KeptCloud {
  readonly key: string;
  readonly placed: readonly PlacedWord[];
}

const clouds = slot<KeptCloud>('pulse/cloud');
const shape = { sizes: wallSizes, markWidth: 62 };

/** The prompt, and the room's answers as far as they may be seen: a wall, a cloud, bars, or seats. */
export const pulse: RoundScene<'pulse'> = {
  draw(stage, round) {
    const found = recordAt(stage.records, `pulse/${round.id}`, 'pulse') ?? { type: 'pulse', roundId: round.id, answered: 0, present: stage.session.present ?? 0 };
    const area = drawFrame(stage, round, round.detail.prompt);
    const told = drawAnswers(stage, round, found, area);
    const count = pulseWords(stage.language)('answered', { answered: found.answered, present: found.present });
    drawFooter(stage, told.right ?? pulseWords(stage.language)('answeredShort', { answered: found.answered, present: found.present }));
    return { label: `${round.title}. ${count}`, lines: [theirs(round.detail.prompt), ours(count), ...told.lines], status: statusOf(stage, round) };
  },
};

interface Answers {
  readonly lines: readonly MirrorLine[];
  readonly right?: string;
}

function drawAnswers(stage: Stage, round: Round, found: Pulse, area: Rect): Answers {
  if (found.answered === 0) return drawWaiting(stage, round, found, area);
  const seen = round.detail.live || round.status === 'closed';
  switch (round.detail.form) {
    case 'presence':
      return drawPresence(stage, found, area);
    case 'text':
      return seen ? drawTexts(stage, round, area) : drawWaiting(stage, round, found, area);
    case 'words':
      return found.words ? drawCloud(stage, found.words, area) : drawWaiting(stage, round, found, area);
    case 'scale':
    case 'roti':
      return found.counts ? drawSteps(stage, round, found.counts, area) : drawWaiting(stage, round, found, area);
    default:
      return round.detail.form satisfies never;
  }
}

const waitingLook = { size: 320, align: 'center' } as const;

/** How many have answered, and nothing of what. */
function drawWaiting(stage: Stage, round: Round, found: Pulse, area: Rect): Answers {
  const { sketch, motion, language } = stage;
  const words = pulseWords(language);
  const hinted = found.answered === 0 || round.status !== 'closed';
  const hint = hinted ? words(round.status === 'closed' ? 'none' : 'invite') : '';
  const figure = { value: motion.value(`pulse/${round.id}`, found.answered), unit: words('unit', { answered: found.answered, present: found.present }), note: hint };
  const top = area.y + Math.max(0, (area.height - figureHeight(stage, area.width, figure, waitingLook)) / 2);
  drawFigure(stage, 'pulse', { ...area, y: top }, figure, waitingLook);
  return { lines: [ours(hint)], right: sketch.compact ? '' : ' ' };
}

function drawPresence(stage: Stage, found: Pulse, area: Rect): Answers {
  const { sketch } = stage;
  const sentence = pulseWords(stage.language)('present', { answered: found.answered, present: found.present });
  const usual = Math.ceil(Math.max(34, sketch.large(60)) * 1.3);
  const look = sketch.fitting(sentence, [60, 52, 44, 36, 30].map((size) => sketch.large(size)), { ...area, height: usual }, { weight: 700, colour: sketch.theme.accent });
  const height = Math.max(usual, sketch.measure(sentence, look, area.width, 2).height);
  const line = { ...area, y: area.y + area.height - height, height };
  sketch.text('pulse/present', sentence, line, look, { maxLines: 2, stand: 'bottom' });
  drawDots(stage, 'pulse/dot', { ...area, height: area.height - height - sketch.large(20) }, { all: Math.max(found.present, found.answered), full: Math.round(stage.motion.value('pulse/seats', found.answered)) });
  return { lines: [ours(sentence)], right: ' ' };
}

function drawTexts(stage: Stage, round: Round, area: Rect): Answers {
  const texts = recordsOf(stage.records, 'pulseText').filter((text) => text.roundId === round.id).sort((one, other) => one.number - other.number);
  const view = drawWall(stage, 'pulse', area, texts.map((text) => ({ id: String(text.number), mark: formatNumber(text.number, stage.language), text: text.text })), { ...shape, settled: round.status === 'closed' });
  const lines = texts.filter((text) => view.shown.has(String(text.number))).map((text) => theirs(text.text));
  return view.pages > 1 ? { lines, right: pageSentence(stage, view) } : { lines };
}

function drawCloud(stage: Stage, words: NonNullable<Pulse['words']>, area: Rect): Answers {
  const { sketch, memory } = stage;
  // Laying out costs more than drawing: done again only when the words change.
  const key = `${words.map((word) => `${word.entry}:${word.text}:${word.count}`).join('|')}@${area.y}:${area.width}:${area.height}`;
  const before = memory.recall(clouds, 'cloud');
  const measure = (text: string, size: number) => sketch.measure(text, { size, weight: 700, leading: 1.15 }, area.width, 1);
  const placed = before?.key === key ? before.placed : layCloud(words.map(({ entry, text, count }) => ({ id: entry, text, count })), area, measure, sketch.large(190));
  memory.keep(clouds, 'cloud', { key, placed });
  const most = placed[0]?.count ?? 1;
  for (const word of placed) {
    const colour = word.count * 2 > most ? sketch.theme.accent : word.count > 1 ? sketch.theme.ink : sketch.theme.inkSoft;
    sketch.text(`cloud/${word.id}`, word.text, word.rect, { size: word.size, weight: 700, leading: 1.15, colour }, { maxLines: 1, align: 'center' });
  }
  return { lines: words.map((word) => theirs(pulseWords(stage.language)('word', { count: word.count }), word.text)) };
}

/** How many gave each step: bars that lie under each other, so that their lengths compare. */
function drawSteps(stage: Stage, round: Round, counts: readonly number[], area: Rect): Answers {
  const { sketch, language } = stage;
  const words = pulseWords(language);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const mean = all === 0 ? 0 : counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / all;
  const most = Math.max(1, ...counts);
  const foot = Math.ceil(Math.max(40, sketch.large(64)) * 1.3);
  const row = Math.floor((area.height - foot - sketch.large(16)) / counts.length);
  const stacked = area.width < 900 && row >= 100;
  const place = Math.max(36, Math.min(64, Math.round(row * 0.5)));
  const left = place + 30;
  const named = counts.some((_, at) => nameOf(stage, round, at + 1) !== '');
  const nameWidth = stacked ? area.width - left : named ? Math.round((area.width - left) * (round.detail.form === 'roti' ? 0.46 : 0.3)) : 0;
  counts.forEach((count, at) => {
    const y = area.y + at * row;
    const bar = Math.min(48, Math.round(row * 0.46));
    sketch.text(`step/${at}/place`, formatNumber(at + 1, language), { x: area.x, y, width: place + 10, height: row }, { size: place, weight: 700, colour: sketch.theme.accent, leading: 1.1 }, { maxLines: 1, stand: 'middle' });
    const name = { x: area.x + left, y, width: nameWidth, height: stacked ? row * 0.57 : row };
    sketch.text(`step/${at}/name`, nameOf(stage, round, at + 1), name, sketch.fitting(nameOf(stage, round, at + 1), [36, 32, 28], name, { leading: 1.16 }), { maxLines: row >= (stacked ? 104 : 66) ? 2 : 1, stand: 'middle' });
    const from = stacked ? area.x + left : area.x + left + nameWidth + (named ? 30 : 0);
    drawBar(stage, `step/${at}`, { x: from, y: stacked ? y + row * 0.66 : y + (row - bar) / 2, width: area.x + area.width - from, height: stacked ? Math.min(bar, row * 0.26) : bar }, { value: count, scale: { most, decimals: 0, unit: '' }, leads: count === most && count > 0 }, 1);
  });
  const sentence = words('mean', { mean: scoreText(mean, { decimals: 1 }, language) });
  sketch.text('step/mean', sentence, { ...area, y: area.y + area.height - foot, height: foot }, { size: Math.max(40, sketch.large(64)), weight: 700, colour: sketch.theme.accent }, { maxLines: 1, stand: 'bottom' });
  const names = counts.map((_, at) => nameOf(stage, round, at + 1));
  return { lines: [ours(sentence), ...counts.flatMap((count, at) => [ours(words('step', { step: at + 1, count })), ...(names[at] ? [theirs(names[at])] : [])])] };
}

function nameOf(stage: Stage, round: Round, step: number): string {
  const { form, low, high } = round.detail;
  if (form === 'roti') return pulseWords(stage.language)(`roti${step}` as 'roti1');
  return (step === 1 ? low : step === 5 ? high : undefined) ?? '';
}
