import { Chip } from '@livesession/ui';
import type { Seat } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from '../messages';
import { useTablet } from './tablet';

/** The table's people: who is here, who is missing, who hosts. */
export function People(): JSX.Element {
  const table = useTablet().records.one('table');
  const seats = table?.seats ?? [];
  const present = seats.filter((seat) => seat.present && seat.comesFrom == null);
  const coming = seats.filter((seat) => seat.present && seat.comesFrom != null);
  const missing = seats.filter((seat) => !seat.present);
  return (
    <section class="people">
      <h2 class="people__table">{table ? t('table', { table: table.number }) : ' '}</h2>
      {table && (seats.length === 0 ? <p class="people__count">{t('nobody')}</p> : <p class="people__count">{t('present', { present: present.length, seats: seats.length })}</p>)}
      <ul class="people__list">{present.map((seat) => <Person key={seat.participantId} seat={seat} />)}</ul>
      {coming.length > 0 && (
        <>
          <h3 class="people__missing">{t('coming')}</h3>
          <ul class="people__list people__list--missing">{coming.map((seat) => <Person key={seat.participantId} seat={seat} />)}</ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <h3 class="people__missing">{t('missing')}</h3>
          <ul class="people__list people__list--missing">{missing.map((seat) => <Person key={seat.participantId} seat={seat} />)}</ul>
        </>
      )}
      {table && seats.length > 0 && missing.length === 0 && coming.length === 0 && <p class="people__everyone">✓ {t('everyone')}</p>}
    </section>
  );
}

function Person({ seat }: { readonly seat: Seat }): JSX.Element {
  return (
    <li class="people__one">
      <span dir="auto">{seat.name || t('nameless')}</span>
      {seat.host && <Chip tone="accent">{t('host')}</Chip>}
      {seat.comesFrom != null && <Chip>{t('comesFrom', { table: seat.comesFrom })}</Chip>}
    </li>
  );
}
