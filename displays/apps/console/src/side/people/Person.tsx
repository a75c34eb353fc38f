import { Button, Chip } from '@livesession/ui';
import type { Seat } from '@livesession/wire';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from '../../Action';
import { t } from '../messages';
import { TableField, useTable } from '../../TableField';
import { numberOf } from '../../typed';
import { Badge } from '../Badge';

export interface PersonProps {
  readonly seat: Seat;
  /** 0: none. */
  readonly table: number;
  readonly opened: boolean;
  readonly onPress: () => void;
  /** What is told beside the name. */
  readonly children?: ComponentChildren;
}

/** One person, and everything that the front desk does for them. */
export function Person(props: PersonProps): JSX.Element {
  const { seat } = props;
  return (
    <li>
      <button type="button" class="seats__one" aria-expanded={props.opened} onClick={props.onPress}>
        <span dir="auto">{seat.name || t('nameless')}</span>
        {seat.host && <Chip tone="accent">{t('hostChip')}</Chip>}
        {seat.fixed && <Chip>{t('fixedChip')}</Chip>}
        {!seat.present ? <Chip>{t('absentChip')}</Chip> : seat.comesFrom != null && <Chip tone="warn">{t('comingChip')}</Chip>}
        {props.children}
      </button>
      {props.opened && <Acts seat={seat} table={props.table} />}
    </li>
  );
}

function Acts(props: { readonly seat: Seat; readonly table: number }): JSX.Element {
  const { seat, table } = props;
  const { participantId } = seat;
  const [badge, showBadge] = useState(false);
  return (
    <div class="seats__do">
      <Action method={seat.present ? 'SignOffPerson' : 'CheckInPerson'} body={{ participantId }}>
        {t(seat.present ? 'hasLeft' : 'isHere')}
      </Action>
      {table > 0 && !seat.present && (
        <Action method="ReleaseSeats" body={{ participantId }} look="danger">
          {t('giveUpSeat')}
        </Action>
      )}
      {table > 0 && !seat.host && (
        <Action method="NameHost" body={{ table, participantId }}>
          {t('makeHost')}
        </Action>
      )}
      <Action method="SetFixed" body={{ participantId, fixed: !seat.fixed }}>
        {t(seat.fixed ? 'free' : 'fix')}
      </Action>
      <Move participantId={participantId} table={table} />
      <Button look="quiet" pressed={badge} onPress={() => showBadge(!badge)}>
        {t('showBadge')}
      </Button>
      {badge && <Badge participantId={participantId} name={seat.name} />}
    </div>
  );
}

function Move(props: { readonly participantId: string; readonly table: number }): JSX.Element {
  const [wanted, want] = useState('');
  const target = numberOf(useTable(wanted));
  return (
    <>
      <TableField label={t('moveTo')} value={wanted} onChange={want} />
      <Action method="MoveParticipant" body={{ participantId: props.participantId, table: target ?? props.table }} disabled={target === undefined}>
        {t('move')}
      </Action>
    </>
  );
}
