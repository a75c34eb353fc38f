import { Button, keptTogether, StatusLine } from '@livesession/ui';
import type { MyStoryRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';
import type { StoryNote } from './useStoryNote';

/** What I noted and what became of it: only what the server has answered is called saved. */
export function MyStory(props: { readonly note: StoryNote; readonly mine: MyStoryRecord | undefined; readonly onEdit: (() => void) | undefined }): JSX.Element {
  const { note, mine, onEdit } = props;
  return (
    <section class="mine">
      <h2>{t('mine')}</h2>
      <div class="mine__one">
        <p class="story__title" dir="auto">
          {keptTogether(note.title ?? '')}
        </p>
        <p dir="auto">{keptTogether(note.line)}</p>
        <Standing note={note} mine={mine} />
      </div>
      {onEdit && (
        <Button wide onPress={onEdit}>
          {t('edit')}
        </Button>
      )}
    </section>
  );
}

function Standing({ note, mine }: { readonly note: StoryNote; readonly mine: MyStoryRecord | undefined }): JSX.Element {
  const state = note.underway?.state.value;
  if (state === 'sent') return <StatusLine kind="sending">{t('sending')}</StatusLine>;
  if (state !== undefined && state !== 'registered') return <StatusLine kind="waiting">{t('waiting')}</StatusLine>;
  if (mine?.hidden) return <StatusLine kind="done">{mine.reason ? t('hiddenWhy', { reason: keptTogether(mine.reason) }) : t('hidden')}</StatusLine>;
  return <StatusLine kind="done">{t(mine?.travelled ? 'travelled' : 'registered')}</StatusLine>;
}
