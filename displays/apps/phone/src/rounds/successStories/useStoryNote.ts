import type { Entry } from '@livesession/link';
import type { MyStoryRecord } from '@livesession/wire';
import { draft, keepDraft } from '../../room/draft';
import { usePhone } from '../../room/phone';

export interface StoryNote {
  /** What I sent last, or what is registered; absent while there is neither. */
  readonly title: string | undefined;
  readonly line: string;
  readonly underway: Entry | undefined;
  readonly editing: boolean;
  readonly typed: { readonly title: string; readonly line: string };
  readonly type: (field: 'title' | 'line', words: string) => void;
  readonly edit: () => void;
  readonly leave: () => void;
  readonly send: () => void;
}

/** My story on its way: typed, sent, registered. One place in the outbox: a later wording replaces an earlier one. */
export function useStoryNote(roundId: string, mine: MyStoryRecord | undefined): StoryNote {
  const phone = usePhone();
  const slot = `story/${roundId}`;
  const place = (field: string): string => placeOf(roundId, field);
  const underway = phone.outbox.value.findLast((entry) => entry.slot === slot && entry.state.value !== 'refused');
  const last = underway ? { title: String(underway.command['title']), line: String(underway.command['line']) } : mine;
  const typed = { title: draft(place('title')).value, line: draft(place('line')).value };
  const put = (title: string, line: string, editing: string): void => {
    for (const [at, words] of Object.entries(draftsOf(roundId, title, line, editing))) keepDraft(at, words);
  };
  return {
    title: last?.title ?? undefined,
    line: last?.line ?? '',
    underway,
    editing: draft(place('editing')).value !== '',
    typed,
    type: (field, words) => keepDraft(place(field), words),
    edit: () => put(last?.title ?? '', last?.line ?? '', 'yes'),
    leave: () => put('', '', ''),
    send: () => {
      phone.send('NoteStory', { roundId, title: typed.title.trim(), line: typed.line.trim() }, { slot });
      put('', '', '');
    },
  };
}

/** A story under the pen, by the places where this phone keeps it; `editing` is not empty while it has not been sent. */
export function draftsOf(roundId: string, title: string, line: string, editing: string): Readonly<Record<string, string>> {
  return { [placeOf(roundId, 'title')]: title, [placeOf(roundId, 'line')]: line, [placeOf(roundId, 'editing')]: editing };
}

function placeOf(roundId: string, field: string): string {
  return `story/${roundId}/${field}`;
}
