import type { TallyRow } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { appearing, unveil } from '../../parts/moment';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import { drawBar } from './bar';
import { scaleOf, type Scale } from './scale';
import type { Vote } from './choice';
import { ranksOf, type Ranked } from './ranks';
import { gradesSentence, scoreSentence, turnoutSentence } from './sentences';
import { choiceWords } from './words';

interface Line extends Ranked {
  readonly row: TallyRow;
  readonly atCut: boolean;
}

/** Where grades stand under the bar, a row needs more room. */
const rowHeightOf = ({ tally }: Vote): number => (tally.rows?.some((row) => row.grades) ? 104 : 84);

/** The counts in order, each moving to its new value and place. */
export function drawTally(stage: Stage, vote: Vote, since: number): Told {
  const { round } = vote;
  const words = choiceWords(stage.language);
  const body = drawFrame(stage, round, words(round.detail.revealed ? 'result' : round.status === 'closed' ? 'soonRevealed' : 'liveNow'));
  const state = stateSentence(stage, vote);
  drawState(stage, vote, { ...body, height: 48 }, state);
  const area = { ...body, y: body.y + 62, height: body.height - 62 };
  const rowHeight = rowHeightOf(vote);
  const all = linesOf(vote);
  const lines = all.slice(0, Math.max(1, Math.floor(area.height / rowHeight)));
  const scale = scaleOf(round.detail.rule, all.map((line) => line.row));
  // Later rows first, so that the leading one, drawn last, lies on top while two change places.
  for (const [at, line] of [...lines.entries()].reverse()) {
    const appeared = appearing(stage, since, 300 + (lines.length - 1 - at) * 250);
    drawRow(stage, { ...area, y: area.y + at * rowHeight, height: rowHeight }, line, vote, scale, appeared);
  }
  drawCut(stage, vote, area, lines);
  drawFooter(stage, all.length > lines.length ? words('more', { count: all.length - lines.length }) : '');
  return told(stage, vote, lines, state);
}

function linesOf({ tally }: Vote): readonly Line[] {
  const rows = tally.rows ?? [];
  const ranks = ranksOf(rows.map((row) => row.standing));
  const tie = new Set(tally.tie ?? []);
  return rows.map((row, at) => ({ row, rank: ranks[at]?.rank ?? at + 1, tied: ranks[at]?.tied ?? false, atCut: tie.has(row.optionId) }));
}

function stateSentence(stage: Stage, vote: Vote): string {
  const words = choiceWords(stage.language);
  const tie = (vote.tally.tie?.length ?? 0) > 0;
  return tie ? words('tie') : vote.tally.tieReason ? words('decided', { reason: vote.tally.tieReason }) : turnoutSentence(stage, vote);
}

function drawState(stage: Stage, { tally }: Vote, line: Rect, state: string): void {
  const { sketch } = stage;
  const tie = (tally.tie?.length ?? 0) > 0;
  if (tie) sketch.sign('tally/tie', signs.equal, { x: line.x, y: line.y + 4, width: 34, height: 34 }, sketch.theme.accent);
  const text = tie ? { ...line, x: line.x + 48, width: line.width - 48 } : line;
  sketch.text('tally/turnout', state, text, { size: 34, weight: tie ? 700 : 500, colour: tie ? sketch.theme.accent : sketch.theme.inkSoft }, { maxLines: 1 });
}

function drawRow(stage: Stage, place: Rect, line: Line, vote: Vote, scale: Scale, appeared: number): void {
  const { sketch, motion } = stage;
  const { theme } = sketch;
  const rowHeight = place.height;
  const id = `tally/${line.row.optionId}`;
  const y = motion.value(`${id}/y`, place.y);
  const rect = { ...place, y };
  if (line.atCut) sketch.box(`${id}/cut`, { ...rect, x: rect.x - 6, y: y + 3, width: rect.width + 12, height: rowHeight - 6 }, { fill: theme.accentSoft, radius: 14, line: { colour: theme.accent, width: 3 } });
  sketch.text(`${id}/rank`, String(line.rank), { ...rect, x: rect.x + 8, width: 62, height: rowHeight }, { size: 44, weight: 700, colour: theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
  if (line.tied) sketch.sign(`${id}/tied`, signs.equal, { x: rect.x + 74, y: y + rowHeight / 2 - 15, width: 30, height: 30 }, theme.accent);
  sketch.text(`${id}/text`, line.row.text, { x: rect.x + 122, y, width: 950, height: rowHeight }, { size: 30, leading: 1.12 }, { stand: 'middle', maxLines: 2 });
  const facts = gradesSentence(stage, vote, line.row);
  const bar = { x: rect.x + 1112, y: y + rowHeight / 2 - (facts === '' ? 18 : 34), width: rect.width - 1124, height: 36 };
  drawBar(stage, id, bar, { value: line.row.standing, scale }, appeared);
  sketch.text(`${id}/facts`, facts, { ...bar, y: bar.y + 38, height: 38 }, { size: 28, colour: theme.inkSoft }, { maxLines: 1 });
  unveil(stage, `${id}/veil`, { ...rect, x: rect.x - 6, width: rect.width + 12 }, appeared);
}

/** Where the room's choice ends: a line under the last row that is kept. */
function drawCut(stage: Stage, vote: Vote, area: Rect, lines: readonly Line[]): void {
  const { round, tally } = vote;
  const { keep } = round.detail;
  if ((tally.tie?.length ?? 0) > 0 || keep >= lines.length || lines.every((line) => line.row.standing === 0)) return;
  stage.sketch.box('tally/cut', { x: area.x, y: area.y + keep * rowHeightOf(vote) - 2, width: area.width, height: 4 }, { fill: stage.sketch.theme.accent, radius: 2 });
}

function told(stage: Stage, vote: Vote, lines: readonly Line[], state: string): Told {
  const words = choiceWords(stage.language);
  const { round, tally } = vote;
  const spoken = lines.map((line) => theirs(words(line.tied ? 'rowTied' : 'row', { rank: String(line.rank), text: line.row.text, score: [scoreSentence(stage, vote, line.row.standing), gradesSentence(stage, vote, line.row)].filter(Boolean).join(', ') })));
  const final = round.detail.revealed && !(tally.tie?.length ?? 0);
  return {
    label: `${round.title}. ${turnoutSentence(stage, vote)}`,
    lines: [ours(state), ...spoken],
    status: round.detail.revealed ? `${words('result')}. ${final ? (spoken[0]?.text ?? '') : state}` : statusOf(stage, round),
  };
}
