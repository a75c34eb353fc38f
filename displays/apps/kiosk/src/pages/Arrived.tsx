import { Button, Notice, refusalSentence } from '@livesession/ui';
import type { Arrival } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { RoomMap } from '../map/RoomMap';
import { t } from '../messages';
import { clearSheet, type Printed } from '../print';
import { personMs, useIdle } from '../visit/idle';
import { useKiosk } from '../visit/kiosk';
import { Page, TimeBar } from './parts';

/** "Hello Claire, table 14, this way." Who else sits there is nobody's business at the door. */
export function Arrived(props: { readonly arrival: Arrival; readonly onDone: () => void }): JSX.Element {
  const { firstName, table, badgeTicket } = props.arrival;
  const idle = useIdle(personMs, props.onDone);
  useEffect(() => clearSheet, []);
  return (
    <Page look={table === undefined ? 'sentence' : 'arrived'} foot={<TimeBar idle={idle} ms={personMs} />}>
      <div class="arrived__who" role="status">
        <h1 dir="auto">{firstName ? t('hello', { name: firstName }) : t('helloNobody')}</h1>
        <p class={table === undefined ? 'arrived__table arrived__table--none' : 'arrived__table'}>{table === undefined ? t('noTable') : t('yourTable', { table })}</p>
      </div>
      {table === undefined ? <p class="sentence__text">{t('noTableText')}</p> : <RoomMap table={table} />}
      <div class="ways">
        <Button look="primary" class="big" onPress={props.onDone}>
          {t('done')}
        </Button>
        {badgeTicket !== undefined && <PrintBadge ticket={badgeTicket} />}
      </div>
    </Page>
  );
}

function PrintBadge(props: { readonly ticket: string }): JSX.Element {
  const kiosk = useKiosk();
  const [printed, setPrinted] = useState<Printed | 'asking' | undefined>(undefined);
  const print = async (): Promise<void> => {
    setPrinted('asking');
    setPrinted(await kiosk.print(props.ticket));
  };
  return (
    <>
      <Button class="big" disabled={printed === 'asking' || printed === 'printing'} onPress={() => void print()}>
        {t(printed === 'printing' ? 'printing' : 'printBadge')}
      </Button>
      {typeof printed === 'object' && <Notice tone="warn">{refusalSentence(printed)}</Notice>}
    </>
  );
}
