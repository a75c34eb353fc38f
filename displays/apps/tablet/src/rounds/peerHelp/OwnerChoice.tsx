import { Button } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { t } from './messages';
import { othersInTurn } from './turns';

/** Who states a challenge: one press on a name. As long as somebody does, one press goes on with the next. */
export function OwnerChoice(props: { readonly round: RoundOf<'peerHelp'>; readonly owner: string | undefined }): JSX.Element {
  const { round, owner } = props;
  const { records, send } = useTablet();
  const [open, setOpen] = useState(owner === undefined);
  const had = records.get('help', `help/${round.id}`)?.had ?? [];
  const others = othersInTurn(records.one('table')?.seats ?? [], owner, had);
  const name = (participantId: string): void => {
    send('NameChallengeOwner', { roundId: round.id, participantId }, { slot: `owner/${round.id}` });
    setOpen(false);
  };
  const [next] = others;
  if (!open) {
    return (
      <>
        {next && (
          <Button disabled={round.status !== 'open'} onPress={() => name(next.participantId)}>
            {t('next', { name: next.name || t('nameless') })}
          </Button>
        )}
        {others.length > 1 && (
          <Button look="quiet" onPress={() => setOpen(true)}>
            {t('change')}
          </Button>
        )}
      </>
    );
  }
  return (
    <fieldset class="help__people">
      <legend class="ui-field__label">{t('who')}</legend>
      {others.map((seat) => (
        <Button key={seat.participantId} disabled={round.status !== 'open'} onPress={() => name(seat.participantId)}>
          <span>
            {seat.name || t('nameless')}
            {had.includes(seat.participantId) && <span class="note__author">{t('had')}</span>}
          </span>
        </Button>
      ))}
    </fieldset>
  );
}
