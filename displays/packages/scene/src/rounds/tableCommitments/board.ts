import { formatNumber } from '@livesession/ui/format';
import type { CommitmentStatus, RecordOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type MirrorLine } from '../../mirror';
import { drawEmptyWall } from '../../parts/emptyWall';
import { split } from '../../parts/split';
import { drawTotal } from '../../parts/total';
import { drawWall, wallSizes, type WallCard, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import { answeredNow, drawAnswer } from './answer';
import { drawTables } from './tables';
import { commitmentWords } from './words';

export type Commitment = RecordOf<'commitment'>;

const shape = { sizes: wallSizes, markWidth: 64 };

export const states = {
  draft: { word: 'stateSent', sign: signs.inbox, strong: false },
  sent: { word: 'stateSent', sign: signs.inbox, strong: false },
  asked: { word: 'stateAsked', sign: signs.question, strong: true },
  replied: { word: 'stateReplied', sign: signs.answer, strong: false },
  acknowledged: { word: 'stateAcknowledged', sign: signs.check, strong: true },
  answered: { word: 'stateAnswered', sign: signs.answer, strong: true },
} as const satisfies Record<CommitmentStatus, { word: string; sign: string; strong: boolean }>;

/** What was sent, in the order in which it was received; drafts stay at their table. */
export function sentOnes(stage: Stage, keep: (commitment: Commitment) => boolean): readonly Commitment[] {
  return recordsOf(stage.records, 'commitment')
    .filter((each) => each.status !== 'draft' && keep(each))
    .sort((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0) || one.id.localeCompare(other.id));
}

export interface Board {
  readonly view: WallView;
  readonly lines: readonly MirrorLine[];
  /** For the lower edge, where there is no panel that says it; what matters most comes last. */
  readonly summary: readonly string[];
}

/** Commitments as they reach the director; one that is being answered takes the place of the others for a while. */
export function drawBoard(stage: Stage, body: Rect, commitments: readonly Commitment[], empty: string): Board {
  const { main, aside } = split(stage, body, { width: 400, height: 360 });
  const answered = answeredNow(stage, commitments);
  const view = answered ? drawAnswer(stage, main, answered) : commitments.length === 0 ? drawEmptyWall(stage, 'board', main, empty) : drawWall(stage, 'board', main, commitments.map((each) => cardOf(stage, each)), shape);
  if (aside) drawPanel(stage, aside, commitments);
  const shown = commitments.filter((each) => view.shown.has(each.id));
  return {
    view,
    lines: [ours(totalSentence(stage, commitments)), ...(commitments.length === 0 ? [ours(empty)] : []), ...(answered ? toldAnswer(stage, answered) : shown.flatMap((each) => toldOf(stage, each)))],
    summary: aside ? [] : [tablesSentence(stage, commitments), sentSentence(stage, commitments)],
  };
}

function toldAnswer(stage: Stage, commitment: Commitment): readonly MirrorLine[] {
  return [theirs(namedOf(stage, commitment), commitment.text), theirs(commitment.answer ?? commitment.question ?? '')];
}

function namedOf(stage: Stage, commitment: Commitment): string {
  const words = commitmentWords(stage.language);
  return words('named', { table: commitment.table, state: words(states[commitment.status].word) });
}

function factsOf(commitment: Commitment): string {
  return [commitment.lead, commitment.due].filter(Boolean).join(' · ');
}

export function cardOf(stage: Stage, commitment: Commitment): WallCard {
  const state = states[commitment.status];
  const facts = factsOf(commitment);
  return {
    id: commitment.id,
    mark: formatNumber(commitment.table, stage.language),
    word: commitmentWords(stage.language)('tableWord'),
    text: commitment.text,
    notes: [
      ...(facts === '' ? [] : [{ id: 'facts', text: facts }]),
      { id: 'state', text: commitmentWords(stage.language)(state.word), sign: state.sign, strong: state.strong },
    ],
  };
}

export function toldOf(stage: Stage, commitment: Commitment): readonly MirrorLine[] {
  const facts = factsOf(commitment);
  return [theirs(namedOf(stage, commitment), commitment.text), ...(facts === '' ? [] : [theirs(facts)])];
}

function tablesOf(commitments: readonly Commitment[]): ReadonlySet<number> {
  return new Set(commitments.map((each) => each.table));
}

function totalSentence(stage: Stage, commitments: readonly Commitment[]): string {
  return `${sentSentence(stage, commitments)}, ${tablesSentence(stage, commitments)}`;
}

function sentSentence({ language }: Stage, { length: count }: readonly Commitment[]): string {
  return `${formatNumber(count, language)} ${commitmentWords(language)('sent', { count })}`;
}

function tablesSentence({ language, session }: Stage, commitments: readonly Commitment[]): string {
  return commitmentWords(language)('tables', { count: tablesOf(commitments).size, tables: session.tables });
}

function drawPanel(stage: Stage, area: Rect, commitments: readonly Commitment[]): void {
  const words = commitmentWords(stage.language);
  const sent = tablesOf(commitments);
  const count = commitments.length;
  const used = drawTotal(stage, 'panel', area, { value: stage.motion.value('panel/total', count), unit: words('sent', { count }), note: words('tables', { count: sent.size, tables: stage.session.tables }) });
  drawTables(stage, { ...area, y: area.y + used + 8, height: area.height - used - 8 }, sent);
}
