import { formatNumber } from '@livesession/ui/format';
import { phaseOf, type RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import type { Lettering } from '../../sketch';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawNoteWall } from './noteWall';
import { named, phasesOf, type Phase } from './phases';
import { drawSteps } from './steps';
import { cafeWords } from './words';

type Round = RoundOf<'worldCafe'>;

/** The phase in words that are read from the last row; when the round is closed, what the tables have left. */
export const worldCafe: RoundScene<'worldCafe'> = {
  draw(stage, round) {
    const words = cafeWords(stage.language);
    const body = drawFrame(stage, round, round.detail.question ?? words('ownQuestions'));
    if (round.status === 'closed') return drawNoteWall(stage, round, body);
    const phase = named(phaseOf(round)) ?? 'discuss';
    const steps = drawSteps(stage, round, body);
    const count = countOf(stage, round, phase);
    const foot = count ? Math.ceil(Math.max(44, stage.sketch.large(110)) * 1.2) : 0;
    drawPhase(stage, { ...body, y: body.y + steps, height: body.height - steps - foot }, phase);
    if (count) drawCount(stage, { ...body, y: body.y + body.height - foot, height: foot }, count);
    drawFooter(stage);
    return told(stage, round, phase);
  },
};

function drawPhase(stage: Stage, area: Rect, phase: Phase): void {
  const { sketch } = stage;
  const words = cafeWords(stage.language);
  const how = { size: Math.max(32, sketch.large(56)), leading: 1.2 };
  const below = sketch.measure(words(`${phase}How`), how, area.width, 3).height;
  const name = { ...area, height: area.height - below - sketch.large(16) };
  const look = sketch.fitting(words(phase), [220, 190, 160, 130, 100, 80].map((size) => sketch.large(size)), name, { weight: 700, leading: 1.06, colour: sketch.theme.accent });
  const tall = sketch.measure(words(phase), look, area.width, 2).height;
  const top = area.y + Math.max(0, (area.height - tall - below - sketch.large(16)) / 2);
  sketch.text('phase/name', words(phase), { ...name, y: top, height: tall + 1 }, look, { align: 'center', maxLines: 2 });
  sketch.text('phase/how', words(`${phase}How`), { ...area, y: top + tall + sketch.large(16), height: below + 1 }, how, { align: 'center', maxLines: 3 });
}

interface Count {
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

/** What there is to count: tables that have passed on, then notes; nothing while everybody thinks. */
function countOf(stage: Stage, round: Round, phase: Phase): Count | undefined {
  const words = cafeWords(stage.language);
  const { tablesPassedOn: passed, notes = 0, tablesWithNotes: tables = 0 } = round.detail;
  if (phase === 'handOver' && passed !== undefined) return { value: passed, unit: words('passed', { count: passed }), note: words('ofTables', { tables: stage.session.tables }) };
  return phase === 'share' || phase === 'discuss' ? { value: notes, unit: words('notes', { count: notes }), note: words('tables', { count: tables, tables: stage.session.tables }) } : undefined;
}

/** Number and words side by side, together in the middle. */
function drawCount(stage: Stage, area: Rect, count: Count): void {
  const { sketch, language, motion } = stage;
  const shown = formatNumber(Math.round(motion.value('count', count.value)), language);
  const big = { digits: true, size: Math.max(44, sketch.large(110)), weight: 700, leading: 1.1, colour: sketch.theme.accent } as const;
  const lines = sketch.compact ? [`${count.unit} ${count.note}`] : [count.unit, count.note];
  const looks: readonly [Lettering, Lettering] = [{ size: sketch.compact ? 28 : 40, weight: 700, leading: 1.16 }, { size: 32, leading: 1.3, colour: sketch.theme.inkSoft }];
  const value = sketch.measure(shown, big, area.width, 1).width + 8;
  const words = Math.max(...lines.map((line, at) => sketch.measure(line, looks[at] ?? looks[0], area.width - value - 28, 2).width)) + 8;
  const left = area.x + Math.max(0, (area.width - value - 28 - words) / 2);
  const middle = area.y + area.height / 2;
  sketch.text('count/value', shown, { ...area, x: left, width: value }, big, { align: 'end', maxLines: 1, stand: 'middle' });
  const right = { x: left + value + 28, width: Math.min(words, area.x + area.width - left - value - 28) };
  if (sketch.compact) return void sketch.text('count/unit', lines[0] ?? '', { ...right, y: area.y, height: area.height }, looks[0], { maxLines: 2, stand: 'middle' });
  sketch.text('count/unit', count.unit, { ...right, y: middle - 50, height: 50 }, looks[0], { maxLines: 1 });
  sketch.text('count/note', count.note, { ...right, y: middle + 2, height: 44 }, looks[1], { maxLines: 1 });
}

function told(stage: Stage, round: Round, phase: Phase): Told {
  const words = cafeWords(stage.language);
  const count = countOf(stage, round, phase);
  return {
    label: words('label', { title: round.title, phase: words(phase) }),
    lines: [ours(words(phase)), ours(words(`${phase}How`)), ...(count ? [ours(`${formatNumber(count.value, stage.language)} ${count.unit} ${count.note}`)] : []), ...phasesOf(round).map((each) => ours(words(each)))],
    status: `${statusOf(stage, round)}, ${words(phase)}`,
  };
}
