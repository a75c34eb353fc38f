import type { RecordOf, RoundOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { slot } from '../../memory';
import { ours, theirs, type MirrorLine } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { frameWords } from '../../parts/frameWords';
import { drawSeats } from '../../parts/seats';
import { drawWall } from '../../parts/wall';
import { recordAt, recordsOf } from '../../records';
import type { Stage } from '../../stage';
import { drawBar } from '../choice/bar';
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
const shape = {
  layouts: [
    { columns: 1, size: 64, most: 2 },
    { columns: 2, size: 50, most: 6 },
    { columns: 3, size: 40 },
    { columns: 3, size: 34 },
    { columns: 4, size: 28 },
  ],
  markWidth: 62,
};

/** The prompt, and the room's answers as far as they may be seen: a wall, a cloud, bars, or seats. */
export const pulse: RoundScene<'pulse'> = {
  draw(stage, round) {
    const found = recordAt(stage.records, `pulse/${round.id}`, 'pulse') ?? { type: 'pulse', roundId: round.id, answered: 0, present: stage.session.present ?? 0 };
    const area = drawFrame(stage, round, round.detail.prompt);
    const told = drawAnswers(stage, round, found, area);
    const count = pulseWords(stage.language)('answered', { answered: found.answered, present: found.present });
    drawFooter(stage, told.right ?? count);
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

/** How many have answered, and nothing of what. */
function drawWaiting(stage: Stage, round: Round, found: Pulse, area: Rect): Answers {
  const { sketch, motion, language } = stage;
  const words = pulseWords(language);
  const top = area.y + (area.height - 480) / 2;
  const number = formatNumber(Math.round(motion.value(`pulse/${round.id}`, found.answered)), language);
  sketch.text('pulse/count', number, { ...area, y: top, height: 300 }, { digits: true, size: 260, weight: 700, leading: 1.1, colour: sketch.theme.accent }, { maxLines: 1 });
  sketch.text('pulse/unit', words('unit', { answered: found.answered, present: found.present }), { ...area, y: top + 300, height: 72 }, { size: 52, weight: 700 }, { maxLines: 1 });
  const hint = words(round.status === 'closed' ? 'none' : 'invite');
  if (found.answered === 0 || round.status !== 'closed') sketch.text('pulse/hint', hint, { ...area, y: top + 384, height: 60 }, { size: 38, colour: sketch.theme.inkSoft }, { maxLines: 1 });
  return { lines: [ours(hint)] };
}

function drawPresence(stage: Stage, found: Pulse, area: Rect): Answers {
  const sentence = pulseWords(stage.language)('present', { answered: found.answered, present: found.present });
  const line = { ...area, y: area.y + area.height - 90, height: 90 };
  stage.sketch.text('pulse/present', sentence, line, { size: 60, weight: 700, colour: stage.sketch.theme.accent }, { maxLines: 1, stand: 'bottom' });
  drawSeats(stage, { ...area, height: area.height - 120 }, Math.max(found.present, found.answered), Math.round(stage.motion.value('pulse/seats', found.answered)));
  return { lines: [ours(sentence)], right: ' ' };
}

function drawTexts(stage: Stage, round: Round, area: Rect): Answers {
  const texts = recordsOf(stage.records, 'pulseText').filter((text) => text.roundId === round.id).sort((one, other) => one.number - other.number);
  const view = drawWall(stage, 'pulse', area, texts.map((text) => ({ id: String(text.number), mark: formatNumber(text.number, stage.language), text: text.text })), shape);
  const lines = texts.filter((text) => view.shown.has(String(text.number))).map((text) => theirs(text.text));
  return view.pages > 1 ? { lines, right: frameWords(stage.language)('page', { page: view.page + 1, pages: view.pages }) } : { lines };
}

function drawCloud(stage: Stage, words: NonNullable<Pulse['words']>, area: Rect): Answers {
  const { sketch, memory } = stage;
  // Laying out costs more than drawing: done again only when the words change.
  const key = words.map((word) => `${word.entry}:${word.text}:${word.count}`).join('|') + area.y;
  const before = memory.recall(clouds, 'cloud');
  const measure = (text: string, size: number) => sketch.measure(text, { size, weight: 700, leading: 1.15 }, area.width, 1);
  const placed = before?.key === key ? before.placed : layCloud(words.map(({ entry, text, count }) => ({ id: entry, text, count })), area, measure);
  memory.keep(clouds, 'cloud', { key, placed });
  const most = placed[0]?.count ?? 1;
  for (const word of placed) {
    const colour = word.count * 2 > most ? sketch.theme.accent : word.count > 1 ? sketch.theme.ink : sketch.theme.inkSoft;
    sketch.text(`cloud/${word.id}`, word.text, word.rect, { size: word.size, weight: 700, leading: 1.15, colour }, { maxLines: 1, align: 'center' });
  }
  return { lines: words.map((word) => theirs(pulseWords(stage.language)('word', { count: word.count }), word.text)) };
}

function drawSteps(stage: Stage, round: Round, counts: readonly number[], area: Rect): Answers {
  const { sketch, language } = stage;
  const words = pulseWords(language);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const mean = all === 0 ? 0 : counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / all;
  const most = Math.max(1, ...counts);
  const height = area.height - 110;
  const row = Math.floor(height / counts.length);
  const nameWidth = round.detail.form === 'roti' ? 720 : 460;
  counts.forEach((count, at) => {
    const y = area.y + at * row;
    sketch.text(`step/${at}/place`, formatNumber(at + 1, language), { x: area.x, y, width: 70, height: row }, { size: 56, weight: 700, colour: sketch.theme.accent, leading: 1.15 }, { maxLines: 1, stand: 'middle' });
    sketch.text(`step/${at}/name`, nameOf(stage, round, at + 1), { x: area.x + 80, y, width: nameWidth - 110, height: row }, { size: 34, leading: 1.2 }, { maxLines: 2, stand: 'middle' });
    drawBar(stage, `step/${at}`, { x: area.x + nameWidth, y: y + (row - 44) / 2, width: area.width - nameWidth, height: 44 }, { value: count, scale: { most, decimals: 0, unit: '' } }, 1);
  });
  const sentence = words('mean', { mean: formatNumber(Math.round(mean * 10) / 10, language) });
  sketch.text('step/mean', sentence, { ...area, y: area.y + area.height - 90, height: 90 }, { size: 60, weight: 700, colour: sketch.theme.accent }, { maxLines: 1, stand: 'bottom' });
  return { lines: [ours(sentence), ...counts.map((count, at) => ours(words('step', { step: at + 1, count })))] };
}

function nameOf(stage: Stage, round: Round, step: number): string {
  const { form, low, high } = round.detail;
  if (form === 'roti') return pulseWords(stage.language)(`roti${step}` as 'roti1');
  return (step === 1 ? low : step === 5 ? high : undefined) ?? '';
}
