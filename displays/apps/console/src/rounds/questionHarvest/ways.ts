import type { QuestionRecord } from '@livesession/wire';
import type { Before } from '../../running/before';
import type { Body, Step, Ways } from '../../running/way';

export const ways = {
  ApproveQuestions: { by: 'RejectQuestion' },
  RejectQuestion: { undo: ({ roundId, questionId }, before) => (questionIn(before, questionId)?.status === 'approved' ? [{ method: 'ApproveQuestions', body: { roundId, questionIds: [questionId] } }] : undefined) },
  EditQuestion: { undo: (body, before) => textBefore(body, before) },
  PinQuestion: { undo: (body) => [{ method: 'PinQuestion', body: { ...body, pinned: !body.pinned } }] },
  HighlightQuestion: { undo: ({ roundId }, before) => [{ method: 'HighlightQuestion', body: { roundId, ...highlighted(before, roundId) } }] },
  MergeQuestions: { undo: ({ roundId, questionIds }) => questionIds.map((questionId) => ({ method: 'UnmergeQuestion', body: { roundId, questionId } })) },
  UnmergeQuestion: { undo: ({ roundId, questionId }, before) => mergedBefore(roundId, questionId, before) },
  // Questions that are not suggested any more can still be marked and merged by hand.
  DismissSuggestion: { by: 'MergeQuestions' },
  // What was collected is asked; each of its questions can be taken down.
  CollectTableList: { held: true, by: 'RejectQuestion' },
} as const satisfies Ways;

function questionIn(before: Before, id: string): QuestionRecord | undefined {
  const found = before.records.get(`question/${id}`);
  return found?.type === 'question' ? found : undefined;
}

function textBefore({ roundId, questionId }: Body<'EditQuestion'>, before: Before): readonly Step[] | undefined {
  const text = questionIn(before, questionId)?.text;
  return text === undefined ? undefined : [{ method: 'EditQuestion', body: { roundId, questionId, text } }];
}

function highlighted(before: Before, roundId: string): { readonly questionId?: string } {
  for (const record of before.records.values()) {
    if (record.type === 'question' && record.roundId === roundId && record.highlighted) return { questionId: record.id };
  }
  return {};
}

function mergedBefore(roundId: string, questionId: string, before: Before): readonly Step[] | undefined {
  const survivorId = questionIn(before, questionId)?.mergedInto;
  return survivorId == null ? undefined : [{ method: 'MergeQuestions', body: { roundId, survivorId, questionIds: [questionId] } }];
}
