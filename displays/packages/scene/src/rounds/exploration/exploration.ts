import { formatNumber } from '@livesession/ui/format';
import type { RecordOf, RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawEmptyWall } from '../../parts/emptyWall';
import { drawFooter, drawFrame, pageSentence, statusOf } from '../../parts/frame';
import { drawTotal } from '../../parts/total';
import { unveil } from '../../parts/moment';
import { split } from '../../parts/split';
import { drawWall, wallSizes, type WallCard, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawHeading, drawMap, headingHeight, letterOf, type Subject } from './subjects';
import { explorationWords } from './words';

type Sheet = RecordOf<'tableSheet'> & { readonly onWall: string };
type Round = RoundOf<'exploration'>;

const shape = { sizes: wallSizes, markWidth: 62 };

/** Findings by finalist: its question in full, below it what the tables have found, then the next finalist. */
export const exploration: RoundScene<'exploration'> = {
  draw(stage, round) {
    const words = explorationWords(stage.language);
    const found = foundBy(stage, round.id);
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    if (found.length === 0) return drawBegin(stage, round, body);
    const subjects = subjectsOf(round, found);
    const { main, aside } = split(stage, body, { width: 300, height: 320 });
    const view = drawFindings(stage, main, subjects, found);
    if (aside) drawPanel(stage, aside, subjects, found, view);
    drawFooter(stage, pageSentence(stage, view), aside ? '' : totalSentence(stage, found.length));
    return told(stage, round, subjects, found, view);
  },
};

/** Nothing is found yet: what is explored, in full. */
function drawBegin(stage: Stage, round: Round, body: Rect): Told {
  const words = explorationWords(stage.language);
  const finalists = round.detail.finalists ?? [];
  const empty = finalists.length === 0;
  const view = empty ? drawEmptyWall(stage, 'findings', body, words('empty')) : drawWall(stage, 'explored', body, finalists.map((text, at) => ({ id: String(at), mark: letterOf(at + 1), text })), { ...shape, settled: true });
  drawFooter(stage, pageSentence(stage, view), empty ? '' : words('empty'));
  const shown = finalists.flatMap((text, at) => (view.shown.has(String(at)) ? [theirs(letterOf(at + 1), text)] : []));
  return { label: words('label', { title: round.title, count: 0 }), lines: [ours(words('empty')), ...shown], status: statusOf(stage, round) };
}

function totalSentence(stage: Stage, count: number): string {
  return `${formatNumber(count, stage.language)} ${explorationWords(stage.language)('findings', { count })}`;
}

function foundBy(stage: Stage, roundId: string): readonly Sheet[] {
  return recordsOf(stage.records, 'tableSheet')
    .filter((sheet): sheet is Sheet => sheet.roundId === roundId && sheet.onWall !== undefined)
    .sort((one, other) => numberOf(one) - numberOf(other) || one.table - other.table);
}

function numberOf(sheet: Sheet): number {
  return sheet.subjectNumber ?? 1;
}

function idOf(sheet: Sheet): string {
  return `t${sheet.table}`;
}

/** The finalists, and whatever else a table has been given to explore. */
function subjectsOf(round: Round, found: readonly Sheet[]): readonly Subject[] {
  const finalists = round.detail.finalists ?? [];
  const most = Math.max(finalists.length, ...found.map(numberOf));
  return Array.from({ length: most }, (_, at) => {
    const own = found.filter((sheet) => numberOf(sheet) === at + 1);
    return { letter: letterOf(at + 1), text: finalists[at] ?? own[0]?.subject ?? '', cards: own.map(idOf) };
  });
}

function drawFindings(stage: Stage, area: Rect, subjects: readonly Subject[], found: readonly Sheet[]): WallView {
  const height = headingHeight(stage, subjects, area);
  const view = drawWall(stage, 'findings', { ...area, y: area.y + height, height: area.height - height }, found.map((sheet) => cardOf(stage, sheet)), shape);
  const subject = shownOf(subjects, view);
  const heading = { ...area, height };
  if (subject) drawHeading(stage, subject, heading);
  unveil(stage, 'explored/veil', heading, 1 - (view.veiled ?? 0));
  return view;
}

function shownOf(subjects: readonly Subject[], view: WallView): Subject | undefined {
  return subjects.find((subject) => subject.cards.some((card) => view.shown.has(card)));
}

function cardOf(stage: Stage, sheet: Sheet): WallCard {
  return { id: idOf(sheet), mark: formatNumber(sheet.table, stage.language), word: explorationWords(stage.language)('table'), text: sheet.onWall, part: letterOf(numberOf(sheet)) };
}

function drawPanel(stage: Stage, area: Rect, subjects: readonly Subject[], found: readonly Sheet[], view: WallView): void {
  const used = drawTotal(stage, 'panel', area, { value: stage.motion.value('panel/total', found.length), unit: explorationWords(stage.language)('findings', { count: found.length }) });
  drawMap(stage, { ...area, y: area.y + used, height: area.height - used }, subjects, view.shown);
}

function told(stage: Stage, round: Round, subjects: readonly Subject[], found: readonly Sheet[], view: WallView): Told {
  const words = explorationWords(stage.language);
  const subject = shownOf(subjects, view);
  return {
    label: words('label', { title: round.title, count: found.length }),
    lines: [
      ours(totalSentence(stage, found.length)),
      ...(subject ? [theirs(subject.letter, subject.text)] : []),
      ...found.filter((sheet) => view.shown.has(idOf(sheet))).map((sheet) => theirs(words('from', { table: sheet.table }), sheet.onWall)),
      ...subjects.map(({ letter, cards }) => ours(words('counted', { letter, count: cards.length }))),
    ],
    status: statusOf(stage, round),
  };
}
