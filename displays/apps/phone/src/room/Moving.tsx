import { Button, Card, StatusLine } from '@livesession/ui';
import type { MeRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from '../messages';
import { usePhone } from './phone';

/** While the room changes tables: where I go, with whom, and the button that says that I am there. */
export function Moving(props: { readonly me: MeRecord; readonly isPage?: boolean }): JSX.Element {
  const Table = props.isPage ? 'h1' : 'p';
  const { table = 0, move, from, host } = props.me;
  return (
    <section class="moving">
      <p class="moving__now" role="status">
        {move === 'go' ? t('goToTable') : move === 'arrived' ? t('youAreThere') : t(host ? 'hostStays' : 'youStay')}
      </p>
      <Table class="lobby__table">{t('table', { table })}</Table>
      {move === 'go' && from !== undefined && <p class="lobby__hint">{t('youLeave', { table: from })}</p>}
      <Neighbours me={props.me.participantId} />
      {move === 'go' && <Arrive table={table} />}
    </section>
  );
}

function Neighbours(props: { readonly me: string }): JSX.Element | null {
  const seats = usePhone().records.one('table')?.seats.filter((seat) => seat.participantId !== props.me) ?? [];
  if (seats.length === 0) return null;
  return (
    <Card title={t('neighbours')}>
      <ul class="moving__names">
        {seats.map((seat) => (
          <li key={seat.participantId}>
            <span dir="auto">{seat.name || t('nameless')}</span>
            {seat.host && <span class="lobby__hint"> · {t('host')}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Arrive(props: { readonly table: number }): JSX.Element {
  const { outbox, send } = usePhone();
  const slot = `arrive/${props.table}`;
  const state = outbox.value.find((entry) => entry.slot === slot)?.state.value;
  return (
    <div class="bar">
      {state === 'waiting' && <StatusLine kind="waiting">{t('waiting')}</StatusLine>}
      <Button look="primary" large wide disabled={state === 'waiting' || state === 'sent'} onPress={() => void send('ArriveAtTable', { table: props.table }, { slot })}>
        {t('iAmThere')}
      </Button>
    </div>
  );
}
