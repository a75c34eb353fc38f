import { Button, Card, TextField } from '@livesession/ui';
import type { PendingPairing } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Outcome } from '../Action';
import { useDesk } from '../desk';
import { t } from '../messages';
import { useCommand } from '../useCommand';
import { roleName } from './roleName';

/** Devices that show a code and wait to be let in. */
export function Pairings(): JSX.Element | null {
  const { pairings } = useDesk().numbers.value;
  if (pairings.length === 0) return null;
  return (
    <Card title={t('waitingDevices', { count: pairings.length })} class="pairings">
      <ul class="stack">
        {pairings.map((pairing) => (
          <Waiting key={pairing.code} pairing={pairing} />
        ))}
      </ul>
    </Card>
  );
}

function Waiting(props: { readonly pairing: PendingPairing }): JSX.Element {
  const { code, role, table: asked } = props.pairing;
  const [table, setTable] = useState(asked != null ? String(asked) : '');
  const command = useCommand();
  const number = /^\d{1,4}$/.test(table.trim()) ? Number(table) : undefined;
  const ready = role !== 'tablet' || number !== undefined;
  const accept = (): void => {
    if (ready) void command.run('AcceptPairing', { code, role, ...(role === 'tablet' && number !== undefined && { table: number }) });
  };
  return (
    <li class={`pairing pairing--${role}`}>
      <span class="pairing__what">
        <span class="pairing__code">{code}</span>
        {role === 'tablet' ? t('tabletFor') : roleName(role, undefined)}
      </span>
      {role === 'tablet' && <TextField label={t('tableNumber')} quietLabel value={table} onChange={setTable} inputMode="numeric" onEnter={accept} />}
      <Button look="primary" disabled={!ready} onPress={accept}>
        {t('accept')}
      </Button>
      <Outcome of={command} />
    </li>
  );
}
