import { formatNumber } from '@livesession/ui/format';
import { phaseOf, type RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawNoteWall } from './noteWall';
import { cafeWords } from './words';

type Round = RoundOf<'worldCafe'>;

const phases = ['handOver', 'think', 'share', 'discuss'] as const;
type Phase = (typeof phases)[number];

/** The phase in words that are read from the last row; when the round is closed, what the tables have left. */
export const worldCafe: RoundScene<'worldCafe'> = {
  draw(stage, round) {
    const words = cafeWords(stage.language);
    const body = drawFrame(stage, round, round.detail.question ?? words('ownQuestions'));
    if (round.status === 'closed') return drawNoteWall(stage, round, body);
    const phase = phaseNameOf(round);
    drawPhase(stage, body, phase);
    drawCount(stage, round, { ...body, y: body.y + body.height - 150, height: 150 }, phase);
    drawFooter(stage, '');
    return told(stage, round, phase);
  },
};

function phaseNameOf(round: Round): Phase {
  const name = phaseOf(round);
  return phases.find((phase) => phase === name) ?? 'discuss';
}

function drawPhase(stage: Stage, body: Rect, phase: Phase): void {
  const { sketch } = stage;
  const words = cafeWords(stage.language);
  const name = { ...body, height: body.height - 150 - 120 };
  sketch.text('phase/name', words(phase), name, { size: 190, weight: 700, leading: 1.1, colour: sketch.theme.accent }, { align: 'center', stand: 'middle', maxLines: 2 });
  sketch.text('phase/how', words(`${phase}How`), { ...body, y: name.y + name.height, height: 120 }, { size: 52, weight: 500 }, { align: 'center', maxLines: 2 });
}

/** What there is to count: tables that have passed on, then notes; nothing while everybody thinks. */
function drawCount(stage: Stage, round: Round, area: Rect, phase: Phase): void {
  const words = cafeWords(stage.language);
  const { tablesPassedOn: passed, notes = 0, tablesWithNotes: tables = 0 } = round.detail;
  if (phase === 'handOver' && passed !== undefined) drawFigure(stage, area, passed, words('passed', { count: passed }), words('ofTables', { tables: stage.session.tables }));
  if (phase === 'share' || phase === 'discuss') drawFigure(stage, area, notes, words('notes', { count: notes }), words('tables', { count: tables, tables: stage.session.tables }));
}

function drawFigure(stage: Stage, area: Rect, value: number, unit: string, note: string): void {
  const { sketch, language, motion } = stage;
  const shown = formatNumber(Math.round(motion.value('count', value)), language);
  const half = area.width / 2;
  sketch.text('count/value', shown, { ...area, width: half - 24, height: 130 }, { digits: true, size: 110, weight: 700, leading: 1.1, colour: sketch.theme.accent }, { align: 'end', maxLines: 1 });
  sketch.text('count/unit', unit, { ...area, x: area.x + half, y: area.y + 16, width: half, height: 50 }, { size: 40, weight: 700 }, { maxLines: 1 });
  sketch.text('count/note', note, { ...area, x: area.x + half, y: area.y + 68, width: half, height: 44 }, { size: 34, colour: sketch.theme.inkSoft }, { maxLines: 1 });
}

function told(stage: Stage, round: Round, phase: Phase): Told {
  const words = cafeWords(stage.language);
  return {
    label: words('label', { title: round.title, phase: words(phase) }),
    lines: [ours(words(`${phase}How`)), ours(words('told', { count: round.detail.notes ?? 0 }))],
    status: `${statusOf(stage, round)}, ${words(phase)}`,
  };
}
