import { formatNumber } from '@livesession/ui/format';
import type { RecordOf, RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawEmptyWall } from '../../parts/emptyWall';
import { drawFooter, drawFrame, pageSentence, statusOf } from '../../parts/frame';
import { drawTotal } from '../../parts/total';
import { split } from '../../parts/split';
import { drawWall, wallSizes, type WallCard, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawFinalists, letterOf } from './finalists';
import { explorationWords } from './words';

type Sheet = RecordOf<'tableSheet'> & { readonly onWall: string };

const shape = { sizes: wallSizes, markWidth: 62 };

/** Findings by finalist: the cards of the first, then of the second, each under its letter; beside them what the letters mean. */
export const exploration: RoundScene<'exploration'> = {
  draw(stage, round) {
    const words = explorationWords(stage.language);
    const found = foundBy(stage, round.id);
    const finalists = round.detail.finalists ?? [];
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    if (found.length === 0 && finalists.length > 0) return drawBegin(stage, round, body, finalists);
    const { main, aside } = split(stage, body, { width: 540, height: 560, most: 0.5 });
    const view = found.length === 0 ? drawEmptyWall(stage, 'findings', main, words('empty')) : drawWall(stage, 'findings', main, found.map((sheet) => cardOf(stage, sheet)), shape);
    if (aside) drawPanel(stage, aside, finalists, found, view);
    drawFooter(stage, pageSentence(stage, view), aside ? '' : totalSentence(stage, found.length));
    return told(stage, round, found, view, aside !== undefined);
  },
};

/** Nothing is found yet: what is explored, in full. */
function drawBegin(stage: Stage, round: RoundOf<'exploration'>, body: Rect, finalists: readonly string[]): Told {
  const words = explorationWords(stage.language);
  const view = drawWall(stage, 'explored', body, finalists.map((text, at) => ({ id: String(at), mark: letterOf(at + 1), text })), shape);
  drawFooter(stage, pageSentence(stage, view), words('empty'));
  const shown = finalists.flatMap((text, at) => (view.shown.has(String(at)) ? [theirs(letterOf(at + 1), text)] : []));
  return { label: words('label', { title: round.title, count: 0 }), lines: [ours(words('empty')), ...shown], status: statusOf(stage, round) };
}

function totalSentence(stage: Stage, count: number): string {
  return `${formatNumber(count, stage.language)} ${explorationWords(stage.language)('findings', { count })}`;
}

function foundBy(stage: Stage, roundId: string): readonly Sheet[] {
  return recordsOf(stage.records, 'tableSheet')
    .filter((sheet): sheet is Sheet => sheet.roundId === roundId && sheet.onWall !== undefined)
    .sort((one, other) => (one.subjectNumber ?? 0) - (other.subjectNumber ?? 0) || one.table - other.table);
}

function cardOf(stage: Stage, sheet: Sheet): WallCard {
  return {
    id: `t${sheet.table}`,
    mark: letterOf(sheet.subjectNumber ?? 1),
    text: sheet.onWall,
    notes: [{ id: 'table', text: explorationWords(stage.language)('table', { table: sheet.table }) }],
  };
}

function drawPanel(stage: Stage, area: Rect, finalists: readonly string[], found: readonly Sheet[], view: WallView): void {
  const used = drawTotal(stage, 'panel', area, { value: stage.motion.value('panel/total', found.length), unit: explorationWords(stage.language)('findings', { count: found.length }) });
  const explored = finalists.map((text, at) => {
    const own = found.filter((sheet) => sheet.subjectNumber === at + 1);
    return { text, count: own.length, here: found.length === 0 || own.some((sheet) => view.shown.has(`t${sheet.table}`)) };
  });
  drawFinalists(stage, { ...area, y: area.y + used, height: area.height - used }, explored);
}

function told(stage: Stage, round: RoundOf<'exploration'>, found: readonly Sheet[], view: WallView, withFinalists: boolean): Told {
  const words = explorationWords(stage.language);
  const finalists = withFinalists ? (round.detail.finalists ?? []) : [];
  const count = (at: number): number => found.filter((sheet) => sheet.subjectNumber === at + 1).length;
  return {
    label: words('label', { title: round.title, count: found.length }),
    lines: [
      ours(totalSentence(stage, found.length)),
      ...finalists.map((text, at) => theirs(words('finalist', { letter: letterOf(at + 1), count: count(at) }), text)),
      ...(found.length === 0 ? [ours(words('empty'))] : []),
      ...found.filter((sheet) => view.shown.has(`t${sheet.table}`)).map((sheet) => theirs(words('from', { letter: letterOf(sheet.subjectNumber ?? 1), table: sheet.table }), sheet.onWall)),
    ],
    status: statusOf(stage, round),
  };
}
