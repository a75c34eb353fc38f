import type { RecordOf, RoundOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { frameWords } from '../../parts/frameWords';
import { drawWall, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawFinalists, letterOf } from './finalists';
import { explorationWords } from './words';

type Sheet = RecordOf<'tableSheet'> & { readonly onWall: string };

const panelWidth = 440;
const shape = {
  layouts: [
    { columns: 1, size: 60, most: 2 },
    { columns: 2, size: 48, most: 4 },
    { columns: 2, size: 40 },
    { columns: 2, size: 34 },
    { columns: 2, size: 30 },
  ],
  markWidth: 62,
};

/** Findings by finalist: the cards of the first, then of the second, each under its letter; beside them what the letters mean. */
export const exploration: RoundScene<'exploration'> = {
  draw(stage, round) {
    const words = explorationWords(stage.language);
    const found = foundBy(stage, round.id);
    const finalists = round.detail.finalists ?? [];
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    const wall = { ...body, width: body.width - panelWidth - 48 };
    const view = found.length === 0 ? drawEmpty(stage, wall) : drawWall(stage, 'findings', wall, found.map((sheet) => cardOf(stage, sheet)), shape);
    drawPanel(stage, { ...body, x: body.x + body.width - panelWidth, width: panelWidth }, finalists, found);
    drawFooter(stage, view.pages > 1 ? frameWords(stage.language)('page', { page: view.page + 1, pages: view.pages }) : '');
    return told(stage, round, found, view);
  },
};

function foundBy(stage: Stage, roundId: string): readonly Sheet[] {
  return recordsOf(stage.records, 'tableSheet')
    .filter((sheet): sheet is Sheet => sheet.roundId === roundId && sheet.onWall !== undefined)
    .sort((one, other) => (one.subjectNumber ?? 0) - (other.subjectNumber ?? 0) || one.table - other.table);
}

function cardOf(stage: Stage, sheet: Sheet) {
  return {
    id: `t${sheet.table}`,
    mark: letterOf(sheet.subjectNumber ?? 1),
    text: sheet.onWall,
    notes: [{ id: 'table', text: explorationWords(stage.language)('table', { table: sheet.table }) }],
  };
}

function drawEmpty(stage: Stage, area: Rect): WallView {
  stage.sketch.text('findings/empty', explorationWords(stage.language)('empty'), area, { size: 72, weight: 700, colour: stage.sketch.theme.accent }, { stand: 'middle' });
  return { page: 0, pages: 1, shown: new Set() };
}

function drawPanel(stage: Stage, area: Rect, finalists: readonly string[], found: readonly Sheet[]): void {
  const { sketch, language, motion } = stage;
  const total = Math.round(motion.value('panel/total', found.length));
  sketch.text('panel/total', formatNumber(total, language), { ...area, width: 150, height: 100 }, { digits: true, size: 84, weight: 700, leading: 1.1, colour: sketch.theme.accent }, { maxLines: 1 });
  sketch.text('panel/unit', explorationWords(language)('findings', { count: found.length }), { ...area, x: area.x + 160, y: area.y + 40, width: area.width - 160, height: 44 }, { size: 32 }, { maxLines: 1 });
  const counts = finalists.map((_, at) => found.filter((sheet) => sheet.subjectNumber === at + 1).length);
  drawFinalists(stage, { ...area, y: area.y + 124, height: area.height - 124 }, finalists, counts);
}

function told(stage: Stage, round: RoundOf<'exploration'>, found: readonly Sheet[], view: WallView): Told {
  const words = explorationWords(stage.language);
  const finalists = round.detail.finalists ?? [];
  const count = (at: number): number => found.filter((sheet) => sheet.subjectNumber === at + 1).length;
  return {
    label: words('label', { title: round.title, count: found.length }),
    lines: [
      ...finalists.map((text, at) => theirs(words('finalist', { letter: letterOf(at + 1), count: count(at) }), text)),
      ...found.filter((sheet) => view.shown.has(`t${sheet.table}`)).map((sheet) => theirs(words('from', { letter: letterOf(sheet.subjectNumber ?? 1), table: sheet.table }), sheet.onWall)),
    ],
    status: statusOf(stage, round),
  };
}
