import type { Finalist } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, pageSentence } from '../../parts/frame';
import { appearing, unveil } from '../../parts/moment';
import { turnRows } from '../../parts/turnRows';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { drawResultRow, type ResultRow } from './row';
import { placeRows, type Rows } from './rows';
import { scaleOf } from './scale';
import { scoreSentence, unitSentence } from './sentences';
import { drawState, stateSentence } from './state';
import { choiceWords } from './words';

const gap = 12;
const usualRow = 180;
const tallRow = 280;
const riseBy = 56;

/** What the room chose, rising one after the other from the last place to the first. */
export function drawFinalists(stage: Stage, vote: Vote, since: number): Told {
  const { sketch } = stage;
  const words = choiceWords(stage.language);
  const finalists = vote.tally.finalists ?? [];
  const heading = words('finalists', { count: finalists.length });
  const frame = drawFrame(stage, vote.round, heading);
  const used = drawState(stage, vote, frame);
  const body = { ...frame, y: frame.y + used, height: frame.height - used };
  const rows = finalists.map((finalist) => rowOf(stage, vote, finalist, finalists));
  const view = turnRows(stage, `finalists/${vote.round.id}`, rows.map((row) => row.text), placed(stage, body, rows).places.length);
  const shown = rows.slice(view.from, view.to);
  const { look, places } = placed(stage, body, shown);
  shown.forEach((row, at) => {
    const appeared = appearing(stage, since, 500 + (shown.length - 1 - at) * 900, 700);
    const place = { ...(places[at] ?? body), width: body.width };
    const rect = { ...place, y: Math.round(place.y + (1 - appeared) * riseBy) };
    const first = row.rank === 1;
    const id = `finalist/${row.id}`;
    sketch.box(id, rect, { fill: sketch.theme.surface, radius: 20, line: { colour: first ? sketch.theme.highlight : sketch.theme.line, width: first ? 6 : 2 } });
    drawResultRow(stage, id, { ...rect, x: rect.x + 12, width: rect.width - 24 }, row, look, appeared);
    unveil(stage, `${id}/veil`, { ...place, height: place.height + riseBy }, appeared);
  });
  drawFooter(stage, pageSentence(stage, view));
  return {
    label: `${vote.round.title}. ${heading}`,
    lines: [
      ...finalists.slice(view.from, view.to).map((finalist) => theirs(words(isTied(finalists, finalist) ? 'rowTied' : 'row', { rank: String(finalist.rank), text: finalist.text, score: scoreSentence(stage, vote, finalist.standing) }))),
      ...shown.map((row) => ours(row.facts ?? '')),
      ours(stateSentence(stage, vote)),
      ours(unitSentence(stage, vote)),
    ],
    status: `${heading}. ${finalists[0]?.text ?? ''}`,
  };
}

function placed(stage: Stage, body: Rect, rows: readonly ResultRow[]): Rows {
  return placeRows(stage, { ...body, width: body.width - 24 }, rows, stage.sketch.large(stage.sketch.orientation === 'portrait' ? tallRow : usualRow), gap);
}

function rowOf(stage: Stage, vote: Vote, finalist: Finalist, finalists: readonly Finalist[]): ResultRow {
  const merged = mergedInto(finalist);
  return {
    id: finalist.optionId,
    rank: finalist.rank,
    tied: isTied(finalists, finalist),
    text: finalist.text,
    bar: { value: finalist.standing, scale: scaleOf(vote.round.detail.rule, finalists), leads: finalist.rank === 1 },
    facts: merged > 1 ? choiceWords(stage.language)('gathers', { count: merged }) : undefined,
  };
}

function isTied(finalists: readonly Finalist[], one: Finalist): boolean {
  return finalists.filter((other) => other.rank === one.rank).length > 1;
}

/** How many questions became this one; what it was only chosen among, itself included, does not count. */
function mergedInto(finalist: Finalist): number {
  return finalist.lineage.some((item) => item.optionId === finalist.optionId) ? 0 : finalist.lineage.length;
}
