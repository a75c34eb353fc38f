import { Button, TextField } from '@livesession/ui';
import type { CodeInfo } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../messages';
import { draft, keepDraft } from '../room/draft';

const namePlace = 'name';

interface JoinFormProps {
  readonly info: CodeInfo;
  readonly busy: boolean;
  /** It was asked for and the answer is not there yet: what was asked stays as it was. */
  readonly asked: boolean;
  readonly onJoin: (admission: { readonly table?: number; readonly name?: string }) => void;
}

/** The last step: who, where, and one button. */
export function JoinForm(props: JoinFormProps): JSX.Element {
  const { info, busy, asked } = props;
  const name = draft(namePlace).value;
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const table = info.kind === 'room' ? chosen : info.table;
  const needsTable = info.kind === 'room' && chosen === undefined;
  const join = (): void => {
    if (busy || asked || needsTable) return;
    props.onJoin({ ...(info.kind === 'room' && chosen !== undefined && { table: chosen }), ...(name.trim() !== '' && { name: name.trim() }) });
  };
  return (
    <form
      class="entry__form"
      onSubmit={(event) => {
        event.preventDefault();
        join();
      }}
    >
      <h1>{heading(info)}</h1>
      {info.kind === 'room' && <TableGrid tables={info.tables} chosen={chosen} onChoose={setChosen} />}
      {info.kind !== 'badge' && <TextField label={t('yourName')} hint={t('nameOptional')} value={name} onChange={(typed) => keepDraft(namePlace, typed)} autoComplete="name" autoCapitalize="words" />}
      <div class="bar">
        <Button look="primary" large wide submit disabled={busy || asked || needsTable} onPress={() => undefined}>
          {busy || asked ? t('oneMoment') : needsTable ? t('chooseTableFirst') : table === undefined ? t('join') : t('joinTable', { table })}
        </Button>
      </div>
    </form>
  );
}

function heading(info: CodeInfo): string {
  if (info.kind === 'badge') return info.name ? t('helloName', { name: info.name }) : t('hello');
  return info.kind === 'table' && info.table !== undefined ? t('youAreAtTable', { table: info.table }) : t('whichTable');
}

function TableGrid(props: { readonly tables: number; readonly chosen: number | undefined; readonly onChoose: (table: number) => void }): JSX.Element {
  return (
    <div class="tables" role="group" aria-label={t('whichTable')}>
      {Array.from({ length: props.tables }, (_, index) => index + 1).map((table) => (
        <Button key={table} pressed={props.chosen === table} label={t('table', { table })} onPress={() => props.onChoose(table)}>
          {table}
        </Button>
      ))}
    </div>
  );
}
