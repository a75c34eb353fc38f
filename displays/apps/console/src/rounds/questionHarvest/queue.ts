import type { QuestionRecord } from '@livesession/wire';

/** Where a card is; a merged question is in no list of its own, it hangs on the card of the question that speaks for it. */
export type Status = Exclude<NonNullable<QuestionRecord['status']>, 'draft'>;

export interface Filter {
  readonly status: Status;
  /** Index as text, 'none', or '' for all. */
  readonly subtheme: string;
  /** Number as text, or '' for all. */
  readonly table: string;
  readonly search: string;
  /** Of the wall: as the room sees it, or by how many support it. */
  readonly order: 'wall' | 'support';
}

/** A question with those that stand on its card. */
export interface QueuedCard {
  readonly question: QuestionRecord;
  readonly merged: readonly QuestionRecord[];
}

/** Every question that speaks for itself, in the order of asking. */
export function cardsOf(questions: readonly QuestionRecord[]): readonly QueuedCard[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const merged = new Map<string, QuestionRecord[]>();
  for (const question of questions) {
    if (question.mergedInto === undefined) continue;
    const survivor = survivorOf(question, byId);
    merged.set(survivor, [...(merged.get(survivor) ?? []), question]);
  }
  return questions.filter((question) => question.mergedInto === undefined).map((question) => ({ question, merged: merged.get(question.id) ?? [] }));
}

function survivorOf(question: QuestionRecord, byId: ReadonlyMap<string, QuestionRecord>): string {
  let at = question;
  while (at.mergedInto !== undefined) {
    const next = byId.get(at.mergedInto);
    if (!next) return at.mergedInto;
    at = next;
  }
  return at.id;
}

/** The cards that a filter lets through. To read: the oldest first and new ones at the end, so that nothing moves under the finger. The others: pinned and latest first. */
export function found(cards: readonly QueuedCard[], filter: Filter): readonly QueuedCard[] {
  const words = plain(filter.search).split(' ').filter(Boolean);
  const passed = cards.filter(({ question }) => question.status === filter.status).filter((card) => [card.question, ...card.merged].some((question) => passes(question, filter, words)));
  if (filter.status === 'pending') return passed;
  if (filter.order === 'support') return passed.toSorted((one, other) => (other.question.supports ?? 0) - (one.question.supports ?? 0));
  return passed.toReversed().sort((one, other) => Number(other.question.pinned ?? false) - Number(one.question.pinned ?? false));
}

function passes(question: QuestionRecord, filter: Filter, words: readonly string[]): boolean {
  if (filter.subtheme !== '' && String(question.subtheme ?? 'none') !== filter.subtheme) return false;
  if (filter.table !== '' && String(question.table ?? '') !== filter.table) return false;
  const text = plain(`${question.number} ${question.text} ${question.original ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** Without accents, case and signs: "eté" finds "L’ÉTÉ". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The question that stays when these become one: what is on the wall before what is not, then the first that was asked. */
export function survivorAmong(questions: readonly QuestionRecord[]): QuestionRecord | undefined {
  const rank = (question: QuestionRecord): number => (question.status === 'approved' ? 0 : question.status === 'pending' ? 1 : 2);
  return questions.toSorted((one, other) => rank(one) - rank(other) || one.number - other.number)[0];
}

/** The card to go on with when the current one has left the list: the one in its place. */
export function currentAmong(cards: readonly QueuedCard[], current: string | undefined, place: number): number {
  const at = cards.findIndex((card) => card.question.id === current);
  return at >= 0 ? at : Math.min(place, cards.length - 1);
}
