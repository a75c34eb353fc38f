import type { TallyRow } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { appearing, unveil } from '../../parts/moment';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { ranksOf, type Ranked } from './ranks';
import { drawResultRow, type ResultRow, type RowLook } from './row';
import { placeRows, type Rows } from './rows';
import { scaleOf } from './scale';
import { gradesSentence, isTyped, scoreSentence, sidesOf, turnoutSentence, unitSentence } from './sentences';
import { drawState, stateSentence } from './state';
import { choiceWords } from './words';

interface Line extends Ranked {
  readonly row: TallyRow;
  readonly atCut: boolean;
}

const gap = 6;
const usualRow = 150;
const tallRow = 230;
/** More rows than this are not read; where fewer have room, fewer are shown. */
const mostRows = 12;

/** The counts in order, each moving to its new value and place. */
export function drawTally(stage: Stage, vote: Vote, since: number): Told {
  const { round } = vote;
  const words = choiceWords(stage.language);
  const body = drawFrame(stage, round, words(round.detail.revealed ? 'result' : round.status === 'closed' ? 'soonRevealed' : 'liveNow'));
  const used = drawState(stage, vote, body);
  const area = { ...body, y: body.y + used, height: body.height - used };
  const all = linesOf(vote);
  const { lines, look, places } = fitting(stage, vote, area, all);
  const scale = scaleOf(round.detail.rule, all.map((line) => line.row));
  // Later rows first, so that the leading one, drawn last, lies on top while two change places.
  for (const [at, line] of [...lines.entries()].reverse()) {
    const appeared = appearing(stage, since, 300 + (lines.length - 1 - at) * 250);
    const leads = line.rank === 1 && line.row.standing > 0;
    drawLine(stage, places[at] ?? area, line, { ...resultRow(stage, vote, line), bar: { value: line.row.standing, scale, leads } }, look, appeared);
  }
  drawCut(stage, vote, lines, places);
  const more = all.length > lines.length ? words('more', { count: all.length - lines.length, typed: isTyped(round) }) : '';
  drawFooter(stage, more);
  return told(stage, vote, lines);
}

function fitting(stage: Stage, vote: Vote, area: Rect, all: readonly Line[]): Rows & { readonly lines: readonly Line[] } {
  const most = all.slice(0, mostRows);
  const rows = placeRows(stage, area, most.map((line) => resultRow(stage, vote, line)), stage.sketch.large(stage.sketch.orientation === 'portrait' ? tallRow : usualRow), gap);
  return { ...rows, lines: most.slice(0, rows.places.length) };
}

function resultRow(stage: Stage, vote: Vote, line: Line): ResultRow {
  return { id: line.row.optionId, rank: line.rank, tied: line.tied, text: line.row.text, bar: { value: line.row.standing, scale: scaleOf(vote.round.detail.rule, []) }, facts: gradesSentence(stage, vote, line.row), sides: sidesOf(vote, line.row) };
}

function linesOf({ tally }: Vote): readonly Line[] {
  const rows = tally.rows ?? [];
  const ranks = ranksOf(rows.map((row) => row.standing));
  const tie = new Set(tally.tie ?? []);
  return rows.map((row, at) => ({ row, rank: ranks[at]?.rank ?? at + 1, tied: ranks[at]?.tied ?? false, atCut: tie.has(row.optionId) }));
}

function drawLine(stage: Stage, place: Rect, line: Line, row: ResultRow, look: RowLook, appeared: number): void {
  const { sketch, motion } = stage;
  const { theme } = sketch;
  const id = `tally/${line.row.optionId}`;
  const rect = { ...place, y: motion.value(`${id}/y`, place.y) };
  // Two rows that pass each other are not read through each other.
  if (rect.y !== place.y) sketch.box(`${id}/plate`, rect, { fill: theme.paper });
  if (line.atCut) sketch.box(`${id}/cut`, { ...rect, y: rect.y + 2, height: rect.height - 4 }, { fill: theme.accentSoft, radius: 14, line: { colour: theme.accent, width: 3 } });
  drawResultRow(stage, id, rect, row, look, appeared);
  unveil(stage, `${id}/veil`, rect, appeared);
}

/** Where the room's choice ends: a line under the last row that is kept. */
function drawCut(stage: Stage, vote: Vote, lines: readonly Line[], places: readonly Rect[]): void {
  const { round, tally } = vote;
  const { keep } = round.detail;
  const first = places[keep];
  if (!first || (tally.tie?.length ?? 0) > 0 || lines.every((line) => line.row.standing === 0)) return;
  stage.sketch.box('tally/cut', { x: first.x, y: first.y - gap / 2 - 2, width: first.width, height: 4 }, { fill: stage.sketch.theme.accent, radius: 2 });
}

function told(stage: Stage, vote: Vote, lines: readonly Line[]): Told {
  const words = choiceWords(stage.language);
  const state = stateSentence(stage, vote);
  const { round, tally } = vote;
  const spoken = lines.map((line) => theirs(words(line.tied ? 'rowTied' : 'row', { rank: String(line.rank), text: line.row.text, score: [scoreSentence(stage, vote, line.row.standing), gradesSentence(stage, vote, line.row)].filter(Boolean).join(', ') })));
  const final = round.detail.revealed && !(tally.tie?.length ?? 0);
  return {
    label: `${round.title}. ${turnoutSentence(stage, vote)}`,
    lines: [ours(state), ours(unitSentence(stage, vote)), ...spoken],
    status: round.detail.revealed ? `${words('result')}. ${final ? (spoken[0]?.text ?? '') : state}` : statusOf(stage, round),
  };
}
