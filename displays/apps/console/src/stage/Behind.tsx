import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../desk';
import { t } from './messages';
import { kindOf } from '../rounds';

/** More numbers than these nobody walks to. */
const named = 8;

/** Whom the room waits for, while it does; not announced with every answer that comes in. */
export function Behind(props: { readonly round: RoundRecord }): JSX.Element | null {
  const desk = useDesk();
  const { round } = props;
  const behind = round.status === 'open' || round.status === 'paused' ? kindOf(round).behind?.(round, desk) : undefined;
  if (!behind) return null;
  const { people, tables } = behind;
  if (tables.length === 0) return <p class="behind behind--none">{t(people === undefined ? 'noTableBehind' : 'nobodyBehind')}</p>;
  const list = tables.slice(0, named).join(', ') + (tables.length > named ? ' …' : '');
  return <p class="behind">{people === undefined ? t('tablesBehind', { tables: tables.length, list }) : t('peopleBehind', { people, tables: tables.length, list })}</p>;
}
