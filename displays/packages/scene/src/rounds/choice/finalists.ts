import type { Finalist } from '@livesession/wire';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame } from '../../parts/frame';
import { appearing, unveil } from '../../parts/moment';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { drawResultRow, rowLook, type ResultRow } from './row';
import { scaleOf } from './scale';
import { scoreSentence, turnoutSentence } from './sentences';
import { choiceWords } from './words';

const gap = 16;
const usualRow = 180;
const riseBy = 56;

/** What the room chose, rising one after the other from the last place to the first. */
export function drawFinalists(stage: Stage, vote: Vote, since: number): Told {
  const { sketch } = stage;
  const words = choiceWords(stage.language);
  const finalists = vote.tally.finalists ?? [];
  const heading = words('finalists', { count: finalists.length });
  const body = drawFrame(stage, vote.round, heading);
  const rows = finalists.map((finalist) => rowOf(stage, vote, finalist, finalists));
  const look = rowLook(stage, { ...body, width: body.width - 24 }, rows, sketch.large(usualRow), gap);
  const shown = rows.slice(0, Math.max(1, Math.floor((body.height + gap) / (look.height + gap))));
  shown.forEach((row, at) => {
    const appeared = appearing(stage, since, 500 + (shown.length - 1 - at) * 900, 700);
    const place = { ...body, y: body.y + at * (look.height + gap), height: look.height };
    const rect = { ...place, y: Math.round(place.y + (1 - appeared) * riseBy) };
    const first = row.rank === 1;
    const id = `finalist/${row.id}`;
    sketch.box(id, rect, { fill: sketch.theme.surface, radius: 20, line: { colour: first ? sketch.theme.highlight : sketch.theme.line, width: first ? 6 : 2 } });
    drawResultRow(stage, id, { ...rect, x: rect.x + 12, width: rect.width - 24 }, row, look, appeared);
    unveil(stage, `${id}/veil`, { ...place, height: place.height + riseBy }, appeared);
  });
  const { tieReason } = vote.tally;
  const more = finalists.length > shown.length ? words('more', { count: finalists.length - shown.length }) : '';
  const below = tieReason ? words('decided', { reason: tieReason }) : turnoutSentence(stage, vote);
  drawFooter(stage, more, below);
  return {
    label: `${vote.round.title}. ${heading}`,
    lines: [
      ...finalists.slice(0, shown.length).map((finalist) => theirs(words(isTied(finalists, finalist) ? 'rowTied' : 'row', { rank: String(finalist.rank), text: finalist.text, score: scoreSentence(stage, vote, finalist.standing) }))),
      ...shown.map((row) => ours(row.note ?? '')),
      ours(below),
    ],
    status: `${heading}. ${finalists[0]?.text ?? ''}`,
  };
}

function rowOf(stage: Stage, vote: Vote, finalist: Finalist, finalists: readonly Finalist[]): ResultRow {
  const merged = mergedInto(finalist);
  return {
    id: finalist.optionId,
    rank: finalist.rank,
    tied: isTied(finalists, finalist),
    text: finalist.text,
    bar: { value: finalist.standing, scale: scaleOf(vote.round.detail.rule, finalists), leads: finalist.rank === 1 },
    note: merged > 1 ? choiceWords(stage.language)('gathers', { count: merged }) : undefined,
  };
}

function isTied(finalists: readonly Finalist[], one: Finalist): boolean {
  return finalists.filter((other) => other.rank === one.rank).length > 1;
}

/** How many questions became this one; what it was only chosen among, itself included, does not count. */
function mergedInto(finalist: Finalist): number {
  return finalist.lineage.some((item) => item.optionId === finalist.optionId) ? 0 : finalist.lineage.length;
}
