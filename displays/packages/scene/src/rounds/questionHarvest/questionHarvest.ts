import { phaseOf, type RecordOf, type RoundOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawEmptyWall } from '../../parts/emptyWall';
import { drawFooter, drawFrame, drawSlimFrame, pageSentence, statusOf } from '../../parts/frame';
import { split } from '../../parts/split';
import { drawTotal } from '../../parts/total';
import { drawWall, wallSizes, type WallNote, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawHighlight, shownBigSince } from './highlight';
import { inOrder } from './order';
import { drawOverview, type Region } from './overview';
import { drawStrip, stripHeight } from './strip';
import { harvestWords } from './words';

type Question = RecordOf<'question'>;
type Round = RoundOf<'questionHarvest'>;

const shape = { sizes: wallSizes, markWidth: 58 };

/** The question wall in pages, with the overview beside it. */
export const questionHarvest: RoundScene<'questionHarvest'> = {
  draw(stage, round) {
    const questions = questionsOf(stage, round.id);
    const regions = regionsOf(stage, round, questions);
    if (needsAll(stage, questions)) return drawFull(stage, round, questions, regions);
    const body = drawFrame(stage, round, round.detail.theme);
    const { main, aside } = split(stage, body, { width: 440, height: 132 + 200 * Math.ceil(regions.length / 2), most: 0.43 });
    const big = questions.find((question) => question.highlighted);
    const since = shownBigSince(stage, round.id, big?.id);
    const empty = emptyWord(stage, round);
    const view = questions.length === 0 ? drawEmptyWall(stage, 'wall', main, empty) : big ? drawHighlight(stage, main, big, letterOf(big.subtheme), since) : drawQuestions(stage, main, questions, round.status === 'closed');
    if (aside) drawPanel(stage, round, aside, questions, regions, view);
    drawFooter(stage, pageSentence(stage, view), aside ? '' : `${formatNumber(questions.length, stage.language)} ${harvestWords(stage.language)('unit', { count: questions.length })}`);
    return told(stage, round, questions, aside ? regions : [], view, questions.length === 0 ? empty : '');
  },
};

/** More cards than this and the wall has no room for a panel beside it, unless the last row sits close. */
const mostBesidePanel = 6;
const roomy = 1_050;

function needsAll({ sketch }: Stage, questions: readonly Question[]): boolean {
  const { width, height } = sketch.stage;
  return questions.length > mostBesidePanel && Math.min(width, height) < roomy && !questions.some((question) => question.highlighted);
}

/** The question wall in pages, with all of the picture for it. */
function drawFull(stage: Stage, round: Round, questions: readonly Question[], regions: readonly Region[]): Told {
  const body = drawSlimFrame(stage, round, round.detail.theme);
  const strip = stripHeight(stage, regions);
  shownBigSince(stage, round.id, undefined);
  const view = drawQuestions(stage, { ...body, height: body.height - strip - 12 }, questions, round.status === 'closed');
  const count = `${formatNumber(questions.length, stage.language)} ${harvestWords(stage.language)('unit', { count: questions.length })}`;
  drawStrip(stage, { ...body, y: body.y + body.height - strip, height: strip }, regions, view.shown, view.page, [count, pageSentence(stage, view)].filter(Boolean).join(' · '));
  return told(stage, round, questions, regions, view, '');
}

/** Questions that may be on a wall. The screen's view holds approved ones only (A6); a status that says otherwise is never drawn, whoever sent it. */
export function questionsOf(stage: Stage, roundId: string | undefined): readonly Question[] {
  const seen = recordsOf(stage.records, 'question').filter((question) => (roundId === undefined || question.roundId === roundId) && (question.status === undefined || question.status === 'approved'));
  return inOrder(seen, stage.settings.wallOrder);
}

export function letterOf(subtheme: number | undefined): string | undefined {
  return subtheme === undefined ? undefined : String.fromCharCode(65 + subtheme);
}

export function drawQuestions(stage: Stage, area: Rect, questions: readonly Question[], settled: boolean): WallView {
  const cards = questions.map((question) => ({
    id: question.id,
    mark: formatNumber(question.number, stage.language),
    badge: letterOf(question.subtheme),
    text: question.text,
    notes: notesOf(stage, question),
    framed: question.pinned,
    version: question.merged === undefined ? undefined : String(question.merged),
    gathers: question.gathers,
  }));
  return drawWall(stage, 'wall', area, cards, { ...shape, settled });
}

/** Who asked, where the round names them; that several questions became this one, so that everybody finds theirs; and how many support it. */
function notesOf(stage: Stage, question: Question): readonly WallNote[] {
  const words = harvestWords(stage.language);
  const { authorNames, merged, supports } = question;
  return [
    ...(authorNames && authorNames.length > 0 ? [{ id: 'authors', text: authorNames.join(', ') }] : []),
    ...(merged === undefined ? [] : [{ id: 'merged', text: words('merged', { count: merged }), strong: true }]),
    ...(supports ? [{ id: 'supports', text: words('supports', { count: supports }), sign: signs.heart, strong: true }] : []),
  ];
}

function emptyWord(stage: Stage, round: Round): string {
  const words = harvestWords(stage.language);
  const asked = round.detail.asked ?? 0;
  const phase = runningPhase(round);
  if (phase === 'individual') return words('drafting');
  // Whoever has asked must not read that nobody has.
  if (asked > 0) return words('emptyRead', { count: asked });
  return words(phase === 'list' ? 'listing' : round.status === 'closed' ? 'emptyClosed' : 'empty');
}

function regionsOf(stage: Stage, round: Round, questions: readonly Question[]): readonly Region[] {
  const named = round.detail.subthemes.map((name, at) => ({ id: String(at), letter: letterOf(at), name, questions: questions.filter((question) => question.subtheme === at) }));
  const rest = questions.filter((question) => question.subtheme === undefined);
  const none = { id: 'none', letter: undefined, name: harvestWords(stage.language)('none'), questions: rest };
  return named.length > 0 && rest.length > 0 ? [...named, none] : named;
}

function drawPanel(stage: Stage, round: Round, area: Rect, questions: readonly Question[], regions: readonly Region[], view: WallView): void {
  const words = harvestWords(stage.language);
  const total = stage.motion.value('panel/total', questions.length);
  const used = drawTotal(stage, 'panel', area, { value: total, unit: words('unit', { count: questions.length }), note: askedNote(stage, round, questions) });
  if (regions.length > 0) drawOverview(stage, { ...area, y: area.y + used, height: area.height - used }, regions, view.shown);
}

/** How many are registered, where that is not the number on the wall. */
function askedNote(stage: Stage, round: Round, questions: readonly Question[]): string {
  const words = harvestWords(stage.language);
  const asked = round.detail.asked ?? questions.length;
  return listsNote(stage, round) ?? (asked > questions.length ? words('asked', { count: asked }) : words('onWall'));
}

/** How far the tables are with their lists, while they make them; undefined at any other time. */
function listsNote(stage: Stage, round: Round): string | undefined {
  const words = harvestWords(stage.language);
  const lists = runningPhase(round) === 'list' ? recordsOf(stage.records, 'tableList').filter((list) => list.roundId === round.id && (list.drafts > 0 || list.questions > 0)) : [];
  return lists.length === 0 ? undefined : words('listsSent', { sent: lists.filter((list) => list.sent).length, count: lists.length });
}

function runningPhase(round: Round): string | undefined {
  return round.status === 'closed' ? undefined : phaseOf(round);
}

function told(stage: Stage, round: Round, questions: readonly Question[], regions: readonly Region[], view: WallView, empty: string): Told {
  const words = harvestWords(stage.language);
  return {
    label: words('label', { theme: round.detail.theme, count: questions.length }),
    lines: [
      theirs(round.detail.theme),
      ours(empty),
      ours(`${formatNumber(questions.length, stage.language)} ${words('unit', { count: questions.length })}, ${askedNote(stage, round, questions)}`),
      ...regions.map((region) => ours(words('mapped', { name: region.name, count: region.questions.length }))),
      ...toldCards(stage, questions, view),
    ],
    status: statusOf(stage, round),
  };
}

/** The cards that are on the screen now, as they are read out. */
export function toldCards(stage: Stage, questions: readonly Question[], view: WallView): Told['lines'] {
  const shown = questions.filter((question) => view.shown.has(question.id));
  return shown.flatMap((question) => [theirs(formatNumber(question.number, stage.language), question.text), ...notesOf(stage, question).map((note) => (note.id === 'authors' ? theirs(note.text) : ours(note.text)))]);
}
