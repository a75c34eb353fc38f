import { Card, Chip, TextField } from '@livesession/ui';
import type { SeatMapRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from '../Action';
import { useDesk } from '../desk';
import { t as shared } from '../messages';
import { t } from './messages';
import { numberOf, wholeIn } from '../typed';
import { Person } from './people/Person';

/** Every table with how many of its people are there; one of them opened to see and move its people. */
export function SeatMap(): JSX.Element {
  const tables = useDesk().seatMap.value.filter((each) => each.table > 0 || each.seats.length > 0);
  const [opened, open] = useState<number | undefined>(undefined);
  const shown = tables.find((each) => each.table === opened);
  return (
    <Card title={t('seatMap')}>
      {!shown && <p class="quiet lead">{t('seatMapHint')}</p>}
      <div class="seatmap">
        {tables.map((each) => (
          <Tile key={each.table} of={each} pressed={each.table === opened} onPress={() => open(each.table === opened ? undefined : each.table)} />
        ))}
      </div>
      {shown && <Table key={shown.table} of={shown} />}
    </Card>
  );
}

function Tile(props: { readonly of: SeatMapRecord; readonly pressed: boolean; readonly onPress: () => void }): JSX.Element {
  const { table, open, seats } = props.of;
  const there = seats.filter((seat) => seat.present && seat.comesFrom == null).length;
  return (
    <button type="button" class={open ? 'seatmap__table' : 'seatmap__table seatmap__table--closed'} aria-pressed={props.pressed} onClick={props.onPress}>
      <span class="ui-hidden">{nameOf(table)}</span>
      <span class="seatmap__number" aria-hidden="true">
        {table === 0 ? '–' : table}
      </span>
      <span class="seatmap__count">{open || seats.length > 0 ? `${there}/${seats.length}` : t('tableClosed')}</span>
    </button>
  );
}

function Table(props: { readonly of: SeatMapRecord }): JSX.Element {
  const { table, open, capacity, seats } = props.of;
  const [chosen, choose] = useState<string | undefined>(undefined);
  return (
    <>
      <h3>
        {nameOf(table)} {!open && <Chip tone="warn">{t('tableClosed')}</Chip>} {capacity != null && <Chip>{t('capacityChip', { count: capacity })}</Chip>}
      </h3>
      {seats.length === 0 && <p class="quiet">{t('tableEmpty')}</p>}
      <ul class="seats">
        {seats.map((seat) => (
          <Person key={seat.participantId} seat={seat} table={table} opened={seat.participantId === chosen} onPress={() => choose(seat.participantId === chosen ? undefined : seat.participantId)} />
        ))}
      </ul>
      {table > 0 && (
        <>
          <Capacity key={capacity} table={table} open={open} capacity={capacity} />
          <div class="seats__do">
            <Action method="ArrangeTable" body={{ table, open: !open, ...(capacity != null && { capacity }) }}>
              {t(open ? 'closeTable' : 'openTable')}
            </Action>
          </div>
        </>
      )}
    </>
  );
}

function Capacity(props: { readonly table: number; readonly open: boolean; readonly capacity: number | undefined }): JSX.Element {
  const { table, open, capacity } = props;
  const [wanted, want] = useState(capacity == null ? '' : String(capacity));
  const number = wholeIn(wanted, 1, 99);
  const most = numberOf(number);
  return (
    <div class="seats__do">
      <TextField label={t('capacity')} hint={t('capacityHint')} error={number.is === 'unfit' ? t('capacityUnfit') : undefined} value={wanted} onChange={want} inputMode="numeric" />
      <Action method="ArrangeTable" body={{ table, open, ...(most !== undefined && { capacity: most }) }} disabled={number.is === 'unfit'}>
        {t('saveCapacity')}
      </Action>
    </div>
  );
}

function nameOf(table: number): string {
  return table === 0 ? t('withoutTable') : shared('tableTitle', { table });
}
