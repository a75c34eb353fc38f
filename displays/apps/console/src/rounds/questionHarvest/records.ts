import type { QuestionRecord, TableListRecord } from '@livesession/wire';
import type { Desk } from '../../desk';
import { ofRound } from '../../records';

/** In the order of asking. */
export function questionsOf(desk: Desk, roundId: string): readonly QuestionRecord[] {
  return ofRound(desk.records, 'question', roundId, (one, other) => one.number - other.number);
}

/** Ids of questions that may be the same, the closest group first. */
export function similarOf(desk: Desk, roundId: string): readonly (readonly string[])[] {
  return desk.records.get('similarQuestions', `similarQuestions/${roundId}`)?.groups ?? [];
}

/** By table; empty for a harvest without lists. */
export function listsOf(desk: Desk, roundId: string): readonly TableListRecord[] {
  return ofRound(desk.records, 'tableList', roundId, (one, other) => one.table - other.table);
}
