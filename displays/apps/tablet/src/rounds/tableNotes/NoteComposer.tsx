import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { Composer } from './Composer';
import { t } from './messages';

/** The table's next note. */
export function NoteComposer(props: { readonly roundId: string; readonly max: number; readonly paused: boolean }): JSX.Element {
  const { roundId } = props;
  const tablet = useTablet();
  return (
    <Composer
      place={`newNote/${roundId}`}
      max={props.max}
      paused={props.paused}
      words={{ label: t('write'), placeholder: t('placeholder'), add: t('add') }}
      onAdd={(noteId, text) => tablet.send('WriteNote', { roundId, noteId, revision: 0, text })}
    />
  );
}
