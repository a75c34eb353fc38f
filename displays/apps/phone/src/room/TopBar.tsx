import { Button, Chip, ConnectionBadge, LanguageSwitch, ThemeSwitch } from '@livesession/ui';
import type { Seat } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../messages';
import { closePage, isLeaving, openPage, pageOver } from './pages';
import { useMe, usePhone } from './phone';

/** Who I am, where I sit and with whom, and whether this page is live. */
export function TopBar(props: { readonly name: string }): JSX.Element {
  const phone = usePhone();
  const me = useMe();
  const table = phone.records.one('table');
  const [open, setOpen] = useState(false);
  const place = me?.table === undefined ? t('noTable') : t('table', { table: me.table });
  return (
    <header class="top">
      <div class="top__row">
        <button type="button" class="top__who" aria-expanded={open} onClick={() => setOpen(!open)}>
          <strong>{me ? place : t('arriving')}</strong>
          <span class="top__name">{me?.name || props.name}</span>
          {table && <span class="ui-hidden">{t('withWhom')}</span>}
          <span class="top__fold" aria-hidden="true" />
        </button>
        <Button look="quiet" title={t('recapTitle')} pressed={pageOver.value === 'recap'} onPress={() => (pageOver.value === 'recap' ? closePage() : openPage('recap'))}>
          {t('recap')}
        </Button>
        <LanguageSwitch />
      </div>
      {open && (
        <div class="people">
          {table && <People seats={table.seats} me={me?.participantId} />}
          <ThemeSwitch />
        </div>
      )}
      {isLeaving.value && (
        <p class="top__connection" role="status">
          {t('leaving')}
        </p>
      )}
      <Connection />
    </header>
  );
}

function People(props: { readonly seats: readonly Seat[]; readonly me: string | undefined }): JSX.Element {
  const { seats } = props;
  return (
    <>
      <p class="people__count">{t('seatsPresent', { present: seats.filter((seat) => seat.present).length, seats: seats.length })}</p>
      <ul>
        {seats.map((seat) => (
          <li key={seat.participantId} class={seat.present ? 'people__one' : 'people__one people__one--absent'}>
            <span>{seat.name || t('nameless')}</span>
            {seat.participantId === props.me && <Chip tone="accent">{t('you')}</Chip>}
            {seat.host && <Chip>{t('host')}</Chip>}
            {!seat.present && <Chip>{t('absent')}</Chip>}
          </li>
        ))}
      </ul>
    </>
  );
}

// Live is the rule and needs no room; what is not live must be said in a sentence.
function Connection(): JSX.Element | null {
  const { status, outbox } = usePhone();
  if (status.value === 'live') {
    return (
      <div class="ui-hidden">
        <ConnectionBadge status="live" />
      </div>
    );
  }
  const waiting = outbox.value.filter((entry) => entry.state.value === 'waiting' || entry.state.value === 'sent').length;
  const sentence = status.value === 'connecting' ? t('stillConnecting') : waiting > 0 ? t('offlineWaiting', { waiting }) : t('offline');
  return (
    <p class={status.value === 'connecting' ? 'top__connection' : 'top__connection top__connection--lost'} role="status">
      {sentence}
    </p>
  );
}
