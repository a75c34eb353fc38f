import type { Entry } from '@livesession/link';
import { Button, EmptyState, keptTogether, Notice, refusalSentence, StatusLine } from '@livesession/ui';
import type { NoteRecord, RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { t } from './messages';
import { NoteComposer } from './NoteComposer';
import { NoteEditor } from './NoteEditor';

/** The table's notes, the newest first; while the round runs they can be added to, changed and removed. */
export function NoteList(props: { readonly round: RoundRecord; readonly max: number; readonly writing: boolean }): JSX.Element {
  const { round } = props;
  const tablet = useTablet();
  const notes = tablet.records.all('note').filter((note) => note.roundId === round.id).sort((one, other) => other.number - one.number);
  const entries = tablet.outbox.value.filter((entry) => (entry.method === 'WriteNote' || entry.method === 'RemoveNote') && entry.command['roundId'] === round.id);
  const [open, setOpen] = useState<NoteRecord | undefined>(undefined);
  const added = entries.filter((entry) => entry.command['revision'] === 0 && !notes.some((note) => note.id === entry.command['noteId'])).reverse();
  return (
    <section class="notes" aria-label={t('notes')}>
      {props.writing && <NoteComposer roundId={round.id} max={props.max} paused={round.status === 'paused'} />}
      {notes.length === 0 && added.length === 0 && <EmptyState title={t('none')}>{props.writing ? t('noneHint') : ''}</EmptyState>}
      <ul class="notes__list">
        {added.map((entry) => (
          <Added key={entry.id} entry={entry} />
        ))}
        {open && !notes.some((note) => note.id === open.id) && <NoteEditor key={open.id} note={open} max={props.max} onDone={() => setOpen(undefined)} />}
        {notes.map((note) =>
          open?.id === note.id && props.writing ? (
            <NoteEditor key={note.id} note={note} max={props.max} onDone={() => setOpen(undefined)} />
          ) : (
            <Note key={note.id} note={note} writing={props.writing && round.status === 'open'} entry={entries.findLast((entry) => entry.method === 'RemoveNote' && entry.command['noteId'] === note.id)} onChange={() => setOpen(note)} />
          ),
        )}
      </ul>
    </section>
  );
}

function Note(props: { readonly note: NoteRecord; readonly writing: boolean; readonly entry: Entry | undefined; readonly onChange: () => void }): JSX.Element {
  const { note, entry } = props;
  const tablet = useTablet();
  const remove = (): void => void tablet.send('RemoveNote', { roundId: note.roundId, noteId: note.id, revision: note.revision }, { slot: `remove/${note.id}` });
  return (
    <li class="note">
      <p class="note__text" dir="auto">
        {keptTogether(note.text)}
      </p>
      {entry?.refusal.value && (
        <Notice tone="bad" onClose={() => tablet.forget(entry.id)}>
          {refusalSentence(entry.refusal.value)}
        </Notice>
      )}
      {props.writing && (
        <span class="note__buttons">
          <Button look="quiet" onPress={props.onChange} title={t('changeOne', { number: note.number })}>
            {t('change')}
          </Button>
          <Button look="quiet" hold onPress={remove}>
            {t('remove')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** A new note that the view does not show yet, or that was refused: its words stay in sight. */
function Added({ entry }: { readonly entry: Entry }): JSX.Element {
  const tablet = useTablet();
  return (
    <li class="note">
      <p class="note__text" dir="auto">
        {keptTogether(String(entry.command['text']))}
      </p>
      {entry.refusal.value ? (
        <Notice tone="bad" onClose={() => tablet.forget(entry.id)}>
          {refusalSentence(entry.refusal.value)}
        </Notice>
      ) : (
        <StatusLine kind={entry.state.value === 'waiting' ? 'waiting' : 'sending'}>{t(entry.state.value === 'waiting' ? 'waiting' : 'saving')}</StatusLine>
      )}
    </li>
  );
}
