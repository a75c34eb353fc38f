import { randomId } from '@livesession/link';
import { Button, fits, TextArea } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { draft, keepDraft } from '../../room/draft';
import { usePhone } from '../../room/phone';
import { t } from './messages';

interface HostFormProps {
  readonly round: RoundRecord;
  readonly max: number;
}

/** The host writes a new note on the phone when the tablet is out of reach. */
export function HostForm(props: HostFormProps): JSX.Element {
  const { round } = props;
  const { send } = usePhone();
  const place = `note/${round.id}`;
  const text = draft(place).value;
  const ready = round.status === 'open' && fits(text, props.max);
  const submit = (): void => {
    if (!ready) return;
    send('WriteNoteAsHost', { roundId: round.id, noteId: randomId(), revision: 0, text: text.trim() });
    keepDraft(place, '');
  };
  return (
    <form
      class="ask ask--host"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="bar">
        <TextArea label={t('write')} value={text} max={props.max} rows={2} onChange={(words) => keepDraft(place, words)} />
        <Button look="primary" large wide submit disabled={!ready} onPress={() => undefined}>
          {t('add')}
        </Button>
      </div>
    </form>
  );
}
