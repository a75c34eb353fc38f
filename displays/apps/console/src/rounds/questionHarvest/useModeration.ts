import type { Refusal } from '@livesession/ui';
import type { QuestionRecord } from '@livesession/wire';
import { useState } from 'preact/hooks';
import { useDesk, type Body, type Method } from '../../desk';

/** What a moderator can do with one key or one press. */
export interface Moderation {
  readonly refusal: Refusal | undefined;
  readonly forget: () => void;
  readonly approve: (question: QuestionRecord) => void;
  readonly pin: (question: QuestionRecord) => void;
  readonly highlight: (question: QuestionRecord) => void;
  readonly merge: (survivor: QuestionRecord, others: readonly QuestionRecord[]) => void;
  readonly unmerge: (question: QuestionRecord) => void;
  readonly dismiss: (questions: readonly QuestionRecord[]) => void;
}

/** A decision says what it was made on: what a colleague has decided meanwhile stays so. */
export function seen(question: QuestionRecord): { readonly seen?: NonNullable<QuestionRecord['status']> } {
  return question.status ? { seen: question.status } : {};
}

/** Several may be under way at once: whoever reads fast presses A ten times in a row, and no press may get lost. */
export function useModeration(roundId: string): Moderation {
  const desk = useDesk();
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const send = <M extends Method>(method: M, body: Body<M>): void => {
    setRefusal(undefined);
    void desk.send(method, body).then((refused) => refused && setRefusal(refused));
  };
  return {
    refusal,
    forget: () => setRefusal(undefined),
    approve: (question) => send('ApproveQuestions', { roundId, questionIds: [question.id], ...seen(question) }),
    pin: (question) => send('PinQuestion', { roundId, questionId: question.id, pinned: !question.pinned }),
    highlight: (question) => send('HighlightQuestion', { roundId, ...(!question.highlighted && { questionId: question.id }) }),
    merge: (survivor, others) => send('MergeQuestions', { roundId, survivorId: survivor.id, questionIds: others.filter((other) => other.id !== survivor.id).map((other) => other.id) }),
    unmerge: (question) => send('UnmergeQuestion', { roundId, questionId: question.id }),
    dismiss: (questions) => send('DismissSuggestion', { roundId, questionIds: questions.map((question) => question.id) }),
  };
}
