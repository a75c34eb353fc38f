import type { Body, DraftPen } from '@livesession/link';
import type { HelpRecord, ListQuestionRecord } from '@livesession/wire';
import { useTextPen, type WritingLink } from './textPen';

type Note = 'WriteNote' | 'WriteNoteAsHost';
type Finding = 'WriteFinding' | 'WriteFindingAsHost';
type ListQuestion = 'WriteListQuestion' | 'WriteListQuestionAsHost';
type Challenge = 'StateChallenge' | 'StateChallengeForOwner';

/** A pen for a note that stands already. */
export function useNotePen<M extends Note>(link: WritingLink<NoInfer<M>, Body<Note>>, note: { readonly id: string; readonly roundId: string }, method: M): DraftPen<string> {
  const { id, roundId } = note;
  const key = `note/${roundId}/${id}`;
  return useTextPen(link, () => ({
    key,
    saved: () => {
      const saved = link.records.get('note', key);
      return saved && { revision: saved.revision, words: saved.text };
    },
    save: (revision, words) => link.send(method, { roundId, noteId: id, revision, text: words.trim() }),
    isOwn: (entry) => entry.method === method && entry.command['noteId'] === id,
    conflicts: ['noteChangedMeanwhile', 'noteUnknown'],
  }));
}

/** A pen for a table's one finding. */
export function useFindingPen<M extends Finding>(link: WritingLink<NoInfer<M>, Body<Finding>>, at: { readonly roundId: string; readonly table: number }, method: M): DraftPen<string> {
  const { roundId, table } = at;
  return useTextPen(link, () => ({
    key: `finding/${roundId}`,
    saved: () => {
      const saved = link.records.get('tableSheet', `tableSheet/${roundId}/${table}`);
      return saved?.finding === undefined ? undefined : { revision: saved.findingRevision ?? 0, words: saved.finding };
    },
    save: (revision, words) => link.send(method, { roundId, revision, text: words.trim() }),
    isOwn: (entry) => entry.method === method && entry.command['roundId'] === roundId,
    conflicts: ['findingChangedMeanwhile'],
  }));
}

/** A pen for one question of a table's list. What it comes from stays as it is: only the words are under the pen. */
export function useListQuestionPen<M extends ListQuestion>(link: WritingLink<NoInfer<M>, Body<ListQuestion>>, question: ListQuestionRecord, method: M): DraftPen<string> {
  const { id, roundId } = question;
  const key = `listQuestion/${roundId}/${id}`;
  const known = (): ListQuestionRecord | undefined => link.records.get('listQuestion', key);
  return useTextPen(link, () => ({
    key,
    saved: () => {
      const saved = known();
      return saved && { revision: saved.revision, words: saved.text };
    },
    save: (revision, words) => {
      const { drafts, subtheme } = known() ?? question;
      return link.send(method, { roundId, questionId: id, revision, text: words.trim(), drafts, ...(subtheme !== undefined && { subtheme }) });
    },
    isOwn: (entry) => entry.method === method && entry.command['questionId'] === id,
    conflicts: ['listQuestionChangedMeanwhile', 'questionUnknown'],
  }));
}

/** A pen for the challenge of a table in this run. Its owner says when the table may read it; the tablet is read by all as it is written. */
export function useChallengePen<M extends Challenge>(link: WritingLink<NoInfer<M>, Body<Challenge>>, help: HelpRecord, method: M): DraftPen<string> {
  const { roundId, run, ownerId } = help;
  const isThis = (one: HelpRecord): boolean => one.run === run && one.ownerId === ownerId;
  return useTextPen(link, () => ({
    key: `challenge/${roundId}/${run}/${ownerId}`,
    saved: () => {
      const saved = link.records.get('help', `help/${roundId}`);
      return saved?.challenge === undefined || !isThis(saved) ? undefined : { revision: saved.challengeRevision, words: saved.challenge };
    },
    save: (revision, words) => link.send(method, { roundId, revision, text: words.trim() }, { slot: `challenge/${roundId}/${run}` }),
    isOwn: (entry) => entry.method === method && entry.slot === `challenge/${roundId}/${run}`,
    conflicts: ['challengeChangedMeanwhile'],
    onlyWhenAsked: method === 'StateChallenge',
  }));
}
