import { Button, fits, TextArea } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';
import type { StoryNote } from './useStoryNote';

/** A title and one line. What is typed stays on the phone until it is sent. */
export function StoryForm(props: { readonly round: RoundOf<'successStories'>; readonly note: StoryNote }): JSX.Element {
  const { round, note } = props;
  const { maxTitle, maxLine } = round.detail;
  const { title, line } = note.typed;
  const ready = round.status === 'open' && fits(title, maxTitle) && fits(line, maxLine);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) note.send();
      }}
    >
      <TextArea label={t('title')} placeholder={t('titlePlaceholder')} hint={t('titleHint')} value={title} max={maxTitle} rows={2} onChange={(words) => note.type('title', words)} />
      <TextArea label={t('line')} placeholder={t('linePlaceholder')} hint={t('lineHint')} value={line} max={maxLine} rows={4} onChange={(words) => note.type('line', words)} />
      <div class="bar">
        {note.editing && (
          <Button look="quiet" wide onPress={note.leave}>
            {t('leave')}
          </Button>
        )}
        <Button look="primary" large wide submit disabled={!ready} onPress={() => undefined}>
          {t(round.status === 'paused' ? 'sendPaused' : 'send')}
        </Button>
      </div>
    </form>
  );
}
