import { Button } from '@livesession/ui';
import type { NoteRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';
import { Saving } from '../../pen/Saving';
import { PenField } from './PenField';
import { useTextPen } from './textPen';

interface NoteEditorProps {
  readonly note: NoteRecord;
  readonly max: number;
  readonly onDone: () => void;
}

/** One note under the pen. */
export function NoteEditor(props: NoteEditorProps): JSX.Element {
  const { id, roundId, number } = props.note;
  const pen = useTextPen((tablet) => ({
    key: `note/${roundId}/${id}`,
    saved: () => {
      const note = tablet.records.get('note', `note/${roundId}/${id}`);
      return note && { revision: note.revision, words: note.text };
    },
    save: (revision, words) => tablet.send('WriteNote', { roundId, noteId: id, revision, text: words.trim() }),
    isOwn: (entry) => entry.method === 'WriteNote' && entry.command['noteId'] === id,
    conflicts: ['noteChangedMeanwhile', 'noteUnknown'],
  }));
  return (
    <li class="note note--open">
      <PenField pen={pen} label={t('note', { number })} max={props.max} />
      <div class="note__foot">
        <Saving pen={pen} />
        <Button look="primary" onPress={props.onDone}>
          {t('done')}
        </Button>
      </div>
    </li>
  );
}
