import type { CommitmentStatus, RecordOf, RoundOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { frameWords } from '../../parts/frameWords';
import { drawWall, type WallCard, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawTables } from './tables';
import { commitmentWords } from './words';

type Commitment = RecordOf<'commitment'>;
type Round = RoundOf<'tableCommitments'>;

const panelWidth = 400;
const shape = {
  layouts: [
    { columns: 1, size: 56, most: 2 },
    { columns: 2, size: 46, most: 4 },
    { columns: 2, size: 36 },
    { columns: 2, size: 30 },
  ],
  markWidth: 62,
};

const states = {
  draft: { word: 'stateSent', sign: signs.inbox, strong: false },
  sent: { word: 'stateSent', sign: signs.inbox, strong: false },
  asked: { word: 'stateAsked', sign: signs.question, strong: true },
  replied: { word: 'stateReplied', sign: signs.answer, strong: false },
  acknowledged: { word: 'stateAcknowledged', sign: signs.check, strong: true },
  answered: { word: 'stateAnswered', sign: signs.answer, strong: true },
} as const satisfies Record<CommitmentStatus, { word: string; sign: string; strong: boolean }>;

/** Commitments as they reach the director, with what the director has said. */
export const tableCommitments: RoundScene<'tableCommitments'> = {
  draw(stage, round) {
    const commitments = commitmentsOf(stage, round);
    const words = commitmentWords(stage.language);
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    const area = { ...body, width: body.width - panelWidth - 48 };
    const view = commitments.length === 0 ? drawEmpty(stage, area) : drawWall(stage, 'board', area, commitments.map((each) => cardOf(stage, each)), shape);
    drawPanel(stage, { ...body, x: body.x + body.width - panelWidth, width: panelWidth }, commitments);
    drawFooter(stage, view.pages > 1 ? frameWords(stage.language)('page', { page: view.page + 1, pages: view.pages }) : '');
    return told(stage, round, commitments, view);
  },
};

function commitmentsOf(stage: Stage, round: Round): readonly Commitment[] {
  return recordsOf(stage.records, 'commitment')
    .filter((each) => each.roundId === round.id && each.status !== 'draft')
    .sort((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0) || one.id.localeCompare(other.id));
}

function cardOf(stage: Stage, commitment: Commitment): WallCard {
  const words = commitmentWords(stage.language);
  const state = states[commitment.status];
  const facts = [commitment.lead, commitment.due].filter(Boolean).join(' · ');
  return {
    id: commitment.id,
    mark: formatNumber(commitment.table, stage.language),
    text: commitment.text,
    notes: [
      ...(facts === '' ? [] : [{ id: 'facts', text: facts }]),
      { id: 'state', text: words(state.word), sign: state.sign, strong: state.strong },
    ],
  };
}

function drawEmpty(stage: Stage, area: Rect): WallView {
  stage.sketch.text('board/empty', commitmentWords(stage.language)('empty'), area, { size: 72, weight: 700, colour: stage.sketch.theme.accent }, { stand: 'middle' });
  return { page: 0, pages: 1, shown: new Set() };
}

function drawPanel(stage: Stage, area: Rect, commitments: readonly Commitment[]): void {
  const { sketch, session, language, motion } = stage;
  const words = commitmentWords(language);
  const sent = new Set(commitments.map((each) => each.table));
  const total = Math.round(motion.value('panel/total', commitments.length));
  sketch.text('panel/total', formatNumber(total, language), { ...area, height: 110 }, { digits: true, size: 96, weight: 700, leading: 1.1, colour: sketch.theme.accent }, { maxLines: 1 });
  sketch.text('panel/unit', words('sent', { count: commitments.length }), { ...area, y: area.y + 108, height: 40 }, { size: 30 }, { maxLines: 1 });
  sketch.text('panel/tables', words('tables', { count: sent.size, tables: session.tables }), { ...area, y: area.y + 150, height: 40 }, { size: 28, colour: sketch.theme.inkSoft }, { maxLines: 1 });
  drawTables(stage, { ...area, y: area.y + 214, height: area.height - 214 }, sent);
}

function told(stage: Stage, round: Round, commitments: readonly Commitment[], view: WallView): Told {
  const words = commitmentWords(stage.language);
  const sent = new Set(commitments.map((each) => each.table)).size;
  return {
    label: words('label', { title: round.title, count: commitments.length }),
    lines: [
      ours(words('tables', { count: sent, tables: stage.session.tables })),
      ...commitments.filter((each) => view.shown.has(each.id)).map((each) => theirs(words('named', { table: each.table, state: words(states[each.status].word) }), each.text)),
    ],
    status: statusOf(stage, round),
  };
}
