import { Button, TextField } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePhone } from '../../room/phone';
import { t } from './messages';
import { shortest, useColleagues } from './useColleagues';

/** A colleague by name, or whoever the system gives. */
export function WitnessChoice(props: { readonly roundId: string; readonly given: boolean; readonly onNamed: () => void }): JSX.Element {
  const { send, outbox } = usePhone();
  const [search, setSearch] = useState('');
  const { hits, failed } = useColleagues(search);
  const slot = `witness/${props.roundId}`;
  const underway = outbox.value.some((entry) => entry.slot === slot && entry.state.value !== 'refused');
  const name = (participantId?: string): void => {
    send('NameWitness', { roundId: props.roundId, ...(participantId !== undefined && { participantId }) }, { slot });
    setSearch('');
    props.onNamed();
  };
  return (
    <section class="ask">
      <TextField label={t('search')} hint={t('searchHint')} inputMode="search" autoCapitalize="words" value={search} onChange={setSearch} error={failed ? t('failed') : undefined} />
      <div class="mine__list" aria-live="polite">
        {hits?.map((hit) => (
          <Button key={hit.participantId} class="mine__choice" wide disabled={underway} onPress={() => name(hit.participantId)}>
            {hit.table === undefined || hit.table === null ? hit.name : `${hit.name}, ${t('atTable', { table: hit.table })}`}
          </Button>
        ))}
        {hits?.length === 0 && search.trim().length >= shortest && <p class="mine__subtheme">{t('none')}</p>}
      </div>
      {props.given && (
        <div class="bar">
          <Button look="primary" large wide disabled={underway} onPress={() => name()}>
            {t('given')}
          </Button>
        </div>
      )}
    </section>
  );
}
