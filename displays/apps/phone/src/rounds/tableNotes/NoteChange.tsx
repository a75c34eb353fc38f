import type { NoteRecord } from '@livesession/wire';
import { PenField, PenFoot, useNotePen } from '@livesession/writing';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';

/** A note under the host's pen: it saves itself, and when the tablet was faster both texts are shown. */
export function NoteChange(props: { readonly note: NoteRecord; readonly max: number; readonly onDone: () => void }): JSX.Element {
  const pen = useNotePen(usePhone(), props.note, 'WriteNoteAsHost');
  return (
    <li class="mine__one">
      <PenField pen={pen} label={t('changing')} max={props.max} />
      <PenFoot pen={pen} onDone={props.onDone} />
    </li>
  );
}
