import { Button, Card } from '@livesession/ui';
import type { PendingPairing } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Outcome } from '../Action';
import { useDesk } from '../desk';
import { t } from './messages';
import { screensOf } from '../screens/state';
import { Select } from '../Select';
import { TableField, useTable } from '../TableField';
import { numberOf } from '../typed';
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
  const [replaces, setReplaces] = useState('');
  const away = useAwayScreens();
  const command = useCommand();
  const number = numberOf(useTable(table));
  const ready = role !== 'tablet' || number !== undefined;
  const accept = (): void => {
    if (ready) void command.run('AcceptPairing', { code, role, ...(role === 'tablet' && number !== undefined && { table: number }), ...(role === 'screen' && replaces !== '' && { name: replaces }) });
  };
  return (
    <li class={`pairing pairing--${role}`}>
      <span class="pairing__what">
        <span class="pairing__code">{code}</span>
        {role === 'tablet' ? t('tabletFor') : roleName(role, undefined)}
      </span>
      {role === 'tablet' && <TableField label={t('tableNumber')} quietLabel value={table} onChange={setTable} onEnter={accept} />}
      {role === 'screen' && away.length > 0 && <Select label={t('screenIs')} value={replaces} all={['', ...away]} word={(name) => (name === '' ? t('screenNew') : t('screenReplaces', { name }))} onChange={setReplaces} />}
      {role === 'console' && <p class="quiet">{t('consoleMay')}</p>}
      <Button look="primary" disabled={!ready} hold={role === 'console'} onPress={accept}>
        {t(role === 'console' ? 'acceptConsole' : 'accept')}
      </Button>
      <Outcome of={command} />
    </li>
  );
}

/** Names of screens that are not there: another machine may take the place of one, with its settings. */
function useAwayScreens(): readonly string[] {
  const desk = useDesk();
  const there = desk.numbers.value.connectedDevices;
  return screensOf(desk.devices.value).filter((screen) => !there.includes(screen.id)).map((screen) => screen.name);
}
