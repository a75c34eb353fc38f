import type { NoteRecord } from '@livesession/wire';
import { PenField, PenFoot, useNotePen } from '@livesession/writing';
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
      <PenFoot pen={pen} onDone={props.onDone} />
    </li>
  );
}
