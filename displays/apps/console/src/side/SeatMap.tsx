import { Card, Chip, TextField } from '@livesession/ui';
import type { Seat, SeatMapRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from '../Action';
import { useDesk } from '../desk';
import { t } from '../messages';

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
        {nameOf(table)} {!open && <Chip tone="warn">{t('tableClosed')}</Chip>}
      </h3>
      {seats.length === 0 && <p class="quiet">{t('tableEmpty')}</p>}
      <ul class="seats">
        {seats.map((seat) => (
          <Person key={seat.participantId} seat={seat} table={table} opened={seat.participantId === chosen} onPress={() => choose(seat.participantId === chosen ? undefined : seat.participantId)} />
        ))}
      </ul>
      {table > 0 && (
        <Action method="ArrangeTable" body={{ table, open: !open, ...(capacity != null && { capacity }) }}>
          {t(open ? 'closeTable' : 'openTable')}
        </Action>
      )}
    </>
  );
}

function Person(props: { readonly seat: Seat; readonly table: number; readonly opened: boolean; readonly onPress: () => void }): JSX.Element {
  const { seat, table } = props;
  const [wanted, want] = useState('');
  const { participantId } = seat;
  const target = Number.parseInt(wanted, 10);
  return (
    <li>
      <button type="button" class="seats__one" aria-expanded={props.opened} onClick={props.onPress}>
        <span dir="auto">{seat.name || t('nameless')}</span>
        {seat.host && <Chip tone="accent">{t('hostChip')}</Chip>}
        {seat.fixed && <Chip>{t('fixedChip')}</Chip>}
        {!seat.present ? <Chip>{t('absentChip')}</Chip> : seat.comesFrom != null && <Chip tone="warn">{t('comingChip')}</Chip>}
      </button>
      {props.opened && (
        <div class="seats__do">
          {table > 0 && !seat.host && (
            <Action method="NameHost" body={{ table, participantId }}>
              {t('makeHost')}
            </Action>
          )}
          <Action method="SetFixed" body={{ participantId, fixed: !seat.fixed }}>
            {t(seat.fixed ? 'free' : 'fix')}
          </Action>
          <TextField label={t('moveTo')} value={wanted} onChange={want} inputMode="numeric" />
          <Action method="MoveParticipant" body={{ participantId, table: Number.isNaN(target) ? 0 : target }} disabled={Number.isNaN(target)}>
            {t('move')}
          </Action>
        </div>
      )}
    </li>
  );
}

function nameOf(table: number): string {
  return table === 0 ? t('withoutTable') : t('tableTitle', { table });
}
