import { randomId } from '@livesession/link';
import { Button, fits, TextArea } from '@livesession/ui';
import type { NoteRecord, RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { draft, keepDraft } from '../../room/draft';
import { usePhone } from '../../room/phone';
import { t } from './messages';

interface HostFormProps {
  readonly round: RoundRecord;
  readonly max: number;
  /** The note to change, as the host has read it; undefined: a new one. */
  readonly changed: NoteRecord | undefined;
  readonly onDone: () => void;
}

/** The host writes on the phone when the tablet is out of reach. A note that the tablet changed meanwhile is refused, not overwritten. */
export function HostForm(props: HostFormProps): JSX.Element {
  const { round, changed } = props;
  const { send } = usePhone();
  const place = changed ? `note/${changed.id}/${changed.revision}` : `note/${round.id}`;
  const text = draft(place).value || (changed?.text ?? '');
  const ready = round.status === 'open' && fits(text, props.max) && text !== changed?.text;
  const submit = (): void => {
    if (!ready) return;
    send('WriteNoteAsHost', { roundId: round.id, noteId: changed?.id ?? randomId(), revision: changed?.revision ?? 0, text: text.trim() });
    keepDraft(place, '');
    props.onDone();
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="bar">
        <TextArea label={t(changed ? 'changing' : 'write')} value={text} max={props.max} rows={2} onChange={(words) => keepDraft(place, words)} />
        <Button look="primary" large wide submit disabled={!ready} onPress={() => undefined}>
          {t(changed ? 'save' : 'add')}
        </Button>
        {changed && (
          <Button look="quiet" onPress={props.onDone}>
            {t('leave')}
          </Button>
        )}
      </div>
    </form>
  );
}
