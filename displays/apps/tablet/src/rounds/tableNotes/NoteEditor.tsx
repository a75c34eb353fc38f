import { Button } from '@livesession/ui';
import type { NoteRecord } from '@livesession/wire';
import { PenField, Saving, useNotePen } from '@livesession/writing';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

interface NoteEditorProps {
  readonly note: NoteRecord;
  readonly max: number;
  readonly onDone: () => void;
}

/** One note under the pen. */
export function NoteEditor(props: NoteEditorProps): JSX.Element {
  const { number } = props.note;
  const pen = useNotePen(useTablet(), props.note, 'WriteNote');
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
