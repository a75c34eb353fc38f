import type { RecordOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { slot } from '../../memory';
import { appearing, unveil } from '../../parts/moment';
import type { WallView } from '../../parts/wall';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import { commitmentWords } from './words';

type Commitment = RecordOf<'commitment'>;

/** What the director has said to each commitment, and which of it is shown since when. */
interface Heard {
  readonly said: ReadonlyMap<string, string>;
  readonly shown: { readonly id: string; readonly since: number } | undefined;
}

const heards = slot<Heard>('commitments/heard');
/** Long enough to read two sentences aloud. */
const stayMs = 12_000;

/** The commitment that the director has just answered or asked about; none for a screen that comes later. */
export function answeredNow(stage: Stage, commitments: readonly Commitment[]): Commitment | undefined {
  const { memory, motion } = stage;
  const before = memory.recall(heards, 'all');
  const said = new Map(commitments.map((each) => [each.id, wordsOf(each)]));
  const fresh = before && commitments.find((each) => wordsOf(each) !== '' && before.said.get(each.id) !== wordsOf(each));
  const last = before?.shown && motion.now < before.shown.since + stayMs && said.has(before.shown.id) ? before.shown : undefined;
  const shown = fresh ? { id: fresh.id, since: motion.now } : last;
  memory.keep(heards, 'all', { said, shown });
  if (!shown) return undefined;
  motion.wakeAt(shown.since + stayMs);
  return commitments.find((each) => each.id === shown.id);
}

function wordsOf(commitment: Commitment): string {
  return commitment.answer ?? commitment.question ?? '';
}

/** What the table commits to, and below it in larger letters what the director says to it. */
export function drawAnswer(stage: Stage, area: Rect, commitment: Commitment): WallView {
  const { sketch, motion, language } = stage;
  const { theme } = sketch;
  const words = commitmentWords(language);
  const id = `answer/${commitment.id}`;
  const pad = sketch.large(44);
  const said = wordsOf(commitment);
  const label = Math.ceil(Math.max(30, sketch.large(36)) * 1.35);
  const top = Math.round(area.height * 0.4);
  const own = { x: area.x + pad, y: area.y, width: area.width - 2 * pad, height: top - sketch.large(20) };
  sketch.text(`${id}/table`, words('table', { table: String(commitment.table) }), { ...own, height: label }, { size: Math.max(30, sketch.large(36)), weight: 700, colour: theme.accent }, { maxLines: 1 });
  const text = { ...own, y: own.y + label, height: own.height - label };
  sketch.text(`${id}/text`, commitment.text, text, sketch.fitting(commitment.text, [60, 52, 46, 40, 34, 30].map((size) => sketch.large(size)), text, { leading: 1.2 }), {});
  const plate = { ...area, y: area.y + top, height: area.height - top };
  sketch.box(`${id}/plate`, plate, { fill: theme.accent, radius: sketch.large(32) });
  const inner = { x: plate.x + pad, y: plate.y + pad * 0.7, width: plate.width - 2 * pad, height: plate.height - pad * 1.4 };
  sketch.sign(`${id}/sign`, commitment.answer === undefined ? signs.question : signs.answer, { x: inner.x, y: inner.y + 2, width: label - 8, height: label - 8 }, theme.onAccent);
  const who = { ...inner, x: inner.x + label + 8, width: inner.width - label - 8, height: 2 * label };
  const used = sketch.text(`${id}/who`, words(commitment.answer === undefined ? 'stateAsked' : 'stateAnswered'), who, { size: Math.max(30, sketch.large(36)), weight: 700, colour: theme.onAccent }, { maxLines: 2 });
  const head = Math.max(label, used) + 8;
  const answer = { ...inner, y: inner.y + head, height: inner.height - head };
  sketch.text(`${id}/said`, said, answer, sketch.fitting(said, [84, 72, 62, 54, 46, 40, 34, 30].map((size) => sketch.large(size)), answer, { weight: 700, leading: 1.16, colour: theme.onAccent }), { stand: 'middle' });
  unveil(stage, `${id}/veil`, area, appearing(stage, motion.since('answer', commitment.id), 0, 500));
  return { page: 0, pages: 1, shown: new Set([commitment.id]) };
}
