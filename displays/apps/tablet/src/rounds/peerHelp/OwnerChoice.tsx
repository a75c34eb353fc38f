import { Button } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

/** Who states a challenge: one press on a name. Folded away as long as somebody does. */
export function OwnerChoice(props: { readonly round: RoundOf<'peerHelp'>; readonly owner: string | undefined }): JSX.Element {
  const { records, send } = useTablet();
  const [open, setOpen] = useState(props.owner === undefined);
  const seats = (records.one('table')?.seats ?? []).filter((seat) => seat.present && seat.participantId !== props.owner);
  if (!open) {
    return (
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('change')}
      </Button>
    );
  }
  return (
    <fieldset class="help__people">
      <legend class="ui-field__label">{t('who')}</legend>
      {seats.map((seat) => (
        <Button
          key={seat.participantId}
          disabled={props.round.status !== 'open'}
          onPress={() => {
            send('NameChallengeOwner', { roundId: props.round.id, participantId: seat.participantId }, { slot: `owner/${props.round.id}` });
            setOpen(false);
          }}
        >
          {seat.name || t('nameless')}
        </Button>
      ))}
    </fieldset>
  );
}
