import type { DraftPen } from '@livesession/link';
import { useTextPen, type WritingLink } from './textPen';

/** A pen for a note that stands already. */
export function useNotePen(link: WritingLink, note: { readonly id: string; readonly roundId: string }, method: 'WriteNote' | 'WriteNoteAsHost'): DraftPen<string> {
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
export function useFindingPen(link: WritingLink, at: { readonly roundId: string; readonly table: number }, method: 'WriteFinding' | 'WriteFindingAsHost'): DraftPen<string> {
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
