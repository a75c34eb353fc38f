import { Button, EmptyState, keptTogether, StatusLine } from '@livesession/ui';
import type { NoteRecord, RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMe, usePhone } from '../../room/phone';
import { HostForm } from './HostForm';
import { NoteChange } from './NoteChange';
import { t } from './messages';

/** My table's notes, the newest first; its host may write too. */
export function TableNotes(props: { readonly round: RoundRecord; readonly max: number; readonly writing: boolean }): JSX.Element {
  const { round } = props;
  const { records, outbox } = usePhone();
  const isHost = useMe()?.host === true && props.writing;
  const [changed, setChanged] = useState<NoteRecord | undefined>(undefined);
  const notes = records.all('note').filter((note) => note.roundId === round.id).sort((one, other) => other.number - one.number);
  const underway = outbox.value.filter((entry) => entry.method === 'WriteNoteAsHost' && entry.command['revision'] === 0 && entry.command['roundId'] === round.id && (entry.state.value === 'waiting' || entry.state.value === 'sent'));
  return (
    <>
      <section class="mine">
        <h2>{t('notes')}</h2>
        {notes.length + underway.length === 0 && <EmptyState title={t('none')}>{props.writing && t(isHost ? 'noneYours' : 'noneHint')}</EmptyState>}
        <ul class="mine__list">
          {underway.map((entry) => (
            <li key={entry.id} class="mine__one">
              <p dir="auto">{keptTogether(String(entry.command['text']))}</p>
              <StatusLine kind={entry.state.value === 'sent' ? 'sending' : 'waiting'}>{t(entry.state.value === 'sent' ? 'sending' : 'waiting')}</StatusLine>
            </li>
          ))}
          {changed && !notes.some((note) => note.id === changed.id) && <NoteChange key={changed.id} note={changed} max={props.max} onDone={() => setChanged(undefined)} />}
          {notes.map((note) => isHost && changed?.id === note.id ? (
            <NoteChange key={note.id} note={note} max={props.max} onDone={() => setChanged(undefined)} />
          ) : (
            <li key={note.id} class="mine__one">
              <p dir="auto">{keptTogether(note.text)}</p>
              {isHost && <HostButtons note={note} onChange={() => setChanged(note)} />}
            </li>
          ))}
        </ul>
      </section>
      {isHost && <HostForm round={round} max={props.max} />}
    </>
  );
}

/** Removing is held, and says which wording was read: what the tablet has worded anew meanwhile stays. */
function HostButtons(props: { readonly note: NoteRecord; readonly onChange: () => void }): JSX.Element {
  const { id: noteId, roundId, revision } = props.note;
  const { send } = usePhone();
  return (
    <div class="pair">
      <Button look="quiet" onPress={props.onChange}>
        {t('change')}
      </Button>
      <Button look="quiet" hold onPress={() => void send('RemoveNoteAsHost', { roundId, noteId, revision }, { slot: `remove/${noteId}` })}>
        {t('remove')}
      </Button>
    </div>
  );
}
