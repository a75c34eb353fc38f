import { TextField } from '@livesession/ui';
import type { JSX } from 'preact';
import { useDesk } from './desk';
import { t } from './messages';
import { wholeIn, type Typed } from './typed';

export interface TableFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly quietLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: (() => void) | undefined;
}

/** The number of a table; what is none is said at once. */
export function TableField(props: TableFieldProps): JSX.Element {
  const last = useTables();
  return <TextField {...props} inputMode="numeric" error={wholeIn(props.value, 1, last).is === 'unfit' ? t('noSuchTable', { last }) : undefined} />;
}

/** The table that was typed. */
export function useTable(typed: string): Typed {
  return wholeIn(typed, 1, useTables());
}

/** As many as a session can have: what counts until this one is known. */
const mostTables = 200;

function useTables(): number {
  return useDesk().session.value?.tables ?? mostTables;
}
