import { randomId } from '@livesession/link';
import { Button, fits, TextArea } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

/** The next note: a line, Enter, and the table goes on talking. */
export function NoteComposer(props: { readonly roundId: string; readonly max: number; readonly paused: boolean }): JSX.Element {
  const { roundId } = props;
  const tablet = useTablet();
  const [text, setText] = useKept(`ls-draft/newNote/${roundId}`);
  const ready = !props.paused && fits(text, props.max);
  const add = (): void => {
    if (!ready) return;
    tablet.send('WriteNote', { roundId, noteId: randomId(), revision: 0, text: text.trim() });
    setText('');
  };
  return (
    <form
      class="compose"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        add();
      }}
    >
      <TextArea label={t('write')} placeholder={t('placeholder')} value={text} max={props.max} rows={2} onChange={setText} />
      <Button look="primary" large submit disabled={!ready} onPress={() => undefined}>
        {t('add')}
      </Button>
    </form>
  );
}

// What is typed outlives a reload.
function useKept(key: string): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => localStorage.getItem(key) ?? '');
  return [
    words,
    (next) => {
      if (next === '') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
      setWords(next);
    },
  ];
}
