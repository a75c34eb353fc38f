import type { RecordOf, RoundOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { frameWords } from '../../parts/frameWords';
import { drawWall, type WallNote, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawHighlight, shownBigSince } from './highlight';
import { drawOverview, type Region } from './overview';
import { harvestWords } from './words';

type Question = RecordOf<'question'>;
type Round = RoundOf<'questionHarvest'>;

const panelWidth = 380;
const shape = {
  layouts: [
    ...[72, 60].map((size) => ({ columns: 1, size, most: 2 })),
    ...[56, 48].map((size) => ({ columns: 2, size, most: 6 })),
    { columns: 3, size: 40 },
    { columns: 3, size: 34 },
    { columns: 3, size: 28 },
  ],
  markWidth: 56,
};

/** The question wall in pages, with the overview beside it. */
export const questionHarvest: RoundScene<'questionHarvest'> = {
  draw(stage, round) {
    const questions = questionsOf(stage, round);
    const body = drawFrame(stage, round, round.detail.theme);
    const wall = { ...body, width: body.width - panelWidth - 40 };
    const big = questions.find((question) => question.highlighted);
    const since = shownBigSince(stage, round.id, big?.id);
    const view = questions.length === 0 ? drawEmpty(stage, round, wall) : big ? drawHighlight(stage, wall, big, letterOf(big.subtheme), since) : drawQuestions(stage, wall, questions);
    const regions = regionsOf(stage, round, questions);
    drawPanel(stage, round, { ...body, x: body.x + body.width - panelWidth, width: panelWidth }, questions, regions, view);
    drawFooter(stage, view.pages > 1 ? frameWords(stage.language)('page', { page: view.page + 1, pages: view.pages }) : '');
    return told(stage, round, questions, regions, view);
  },
};

// The screen's view holds approved questions only (A6); a status that says otherwise is never drawn, whoever sent it.
function questionsOf(stage: Stage, round: Round): readonly Question[] {
  return recordsOf(stage.records, 'question')
    .filter((question) => question.roundId === round.id && (question.status === undefined || question.status === 'approved'))
    .sort((one, other) => Number(other.pinned ?? false) - Number(one.pinned ?? false) || one.number - other.number);
}

function letterOf(subtheme: number | undefined): string | undefined {
  return subtheme === undefined ? undefined : String.fromCharCode(65 + subtheme);
}

function drawQuestions(stage: Stage, area: Rect, questions: readonly Question[]): WallView {
  const cards = questions.map((question) => ({
    id: question.id,
    mark: formatNumber(question.number, stage.language),
    badge: letterOf(question.subtheme),
    text: question.text,
    notes: mergedNote(stage, question),
    framed: question.pinned,
    version: question.merged === undefined ? undefined : String(question.merged),
  }));
  return drawWall(stage, 'wall', area, cards, shape);
}

/** Several questions became this one: everybody who asked one of them finds it here. */
function mergedNote(stage: Stage, question: Question): readonly WallNote[] {
  return question.merged === undefined ? [] : [{ id: 'merged', text: harvestWords(stage.language)('merged', { count: question.merged }), strong: true }];
}

function drawEmpty(stage: Stage, round: Round, area: Rect): WallView {
  const words = harvestWords(stage.language);
  const asked = round.detail.asked ?? 0;
  // Whoever has asked must not read that nobody has.
  const text = asked > 0 ? words('emptyRead', { count: asked }) : words(round.status === 'closed' ? 'emptyClosed' : 'empty');
  stage.sketch.text('wall/empty', text, area, { size: 72, weight: 700, colour: stage.sketch.theme.accent }, { stand: 'middle' });
  return { page: 0, pages: 1, shown: new Set() };
}

function regionsOf(stage: Stage, round: Round, questions: readonly Question[]): readonly Region[] {
  const named = round.detail.subthemes.map((name, at) => ({ id: String(at), letter: letterOf(at), name, questions: questions.filter((question) => question.subtheme === at) }));
  const rest = questions.filter((question) => question.subtheme === undefined);
  const none = { id: 'none', letter: undefined, name: harvestWords(stage.language)('none'), questions: rest };
  return named.length > 0 && rest.length > 0 ? [...named, none] : named;
}

function drawPanel(stage: Stage, round: Round, area: Rect, questions: readonly Question[], regions: readonly Region[], view: WallView): void {
  const { sketch, language, motion } = stage;
  const words = harvestWords(language);
  const total = Math.round(motion.value('panel/total', questions.length));
  const count = formatNumber(total, language);
  const big = { digits: true, size: 84, weight: 700, leading: 1.1, colour: sketch.theme.accent } as const;
  const beside = sketch.measure(count, big, area.width, 1).width + 20;
  const asked = askedBeside(round, questions);
  sketch.text('panel/total', count, { ...area, y: area.y - 12, width: beside - 12, height: 100 }, big, { maxLines: 1 });
  const unit = { ...area, x: area.x + beside, width: area.width - beside, height: 40 };
  sketch.text('panel/unit', words('unit', { count: questions.length }), { ...unit, y: area.y + 3 }, { size: 30, weight: 700 }, { maxLines: 1 });
  sketch.text('panel/asked', asked === undefined ? words('onWall') : words('asked', { count: asked }), { ...unit, y: area.y + 42 }, { size: 28, colour: sketch.theme.inkSoft }, { maxLines: 1 });
  const top = 112;
  if (regions.length > 0) drawOverview(stage, { ...area, y: area.y + top, height: area.height - top }, regions, view.shown);
}

/** How many are registered, where that is not the number on the wall. */
function askedBeside(round: Round, questions: readonly Question[]): number | undefined {
  const asked = round.detail.asked ?? questions.length;
  return asked > questions.length ? asked : undefined;
}

function told(stage: Stage, round: Round, questions: readonly Question[], regions: readonly Region[], view: WallView): Told {
  const words = harvestWords(stage.language);
  return {
    label: words('label', { theme: round.detail.theme, count: questions.length }),
    lines: [
      theirs(round.detail.theme),
      ...regions.map((region) => ours(words('mapped', { name: region.name, count: region.questions.length }))),
      ...questions.filter((question) => view.shown.has(question.id)).map((question) => theirs(formatNumber(question.number, stage.language), question.text)),
    ],
    status: statusOf(stage, round),
  };
}
