import { Button, Card, TextField } from '@livesession/ui';
import type { RoomWifi } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Outcome } from '../Action';
import { useDesk } from '../desk';
import { useCommand } from '../useCommand';
import { t } from './messages';

// As the standard of wireless networks has it.
const longestNetwork = 32;
const longestPassword = 63;

/** The network that phones need: shown to whoever joins, and named on table tents. */
export function WifiCard(): JSX.Element | null {
  const session = useDesk().session.value;
  if (!session) return null;
  return <Editor key={JSON.stringify(session.wifi)} wifi={session.wifi} />;
}

function Editor(props: { readonly wifi: RoomWifi | null | undefined }): JSX.Element {
  const [network, setNetwork] = useState(props.wifi?.network ?? '');
  const [password, setPassword] = useState(props.wifi?.password ?? '');
  const command = useCommand();
  const changed = network !== (props.wifi?.network ?? '') || password !== (props.wifi?.password ?? '');
  const lonely = network.trim() === '' && password.trim() !== '';
  const save = (): void => void command.run('SetWifi', network.trim() === '' ? {} : { network: network.trim(), ...(password.trim() !== '' && { password: password.trim() }) });
  return (
    <Card title={t('wifi')}>
      <div class="stack">
        <p class="quiet">{t('wifiText')}</p>
        <TextField label={t('network')} value={network} onChange={setNetwork} max={longestNetwork} error={lonely ? t('networkMissing') : undefined} />
        <TextField label={t('password')} hint={t('passwordHint')} value={password} onChange={setPassword} max={longestPassword} />
        <Button look="primary" disabled={!changed || lonely} onPress={save}>
          {t('saveWifi')}
        </Button>
        <Outcome of={command} />
      </div>
    </Card>
  );
}
