import { Button, Card, TextField } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Outcome } from '../Action';
import { t } from '../messages';
import { useCommand } from '../useCommand';

/** Takes in somebody who is on no list and has no phone. */
export function WalkIn(): JSX.Element {
  const command = useCommand();
  const [name, setName] = useState('');
  const [wanted, want] = useState('');
  const table = Number.parseInt(wanted, 10);
  const [firstName = '', ...rest] = name.trim().split(/\s+/u);
  const add = async (): Promise<void> => {
    const lastName = rest.join(' ');
    if (await command.run('AddWalkIn', { firstName, ...(lastName && { lastName }), ...(Number.isInteger(table) && { table }) })) {
      setName('');
      want('');
    }
  };
  return (
    <Card title={t('walkIn')}>
      <div class="stack">
        <p class="quiet">{t('walkInText')}</p>
        <TextField label={t('walkInName')} value={name} onChange={setName} max={80} onEnter={() => firstName && void add()} />
        <TextField label={t('walkInTable')} value={wanted} onChange={want} inputMode="numeric" max={3} />
        <Button disabled={firstName === ''} onPress={() => void add()}>
          {t('walkInAdd')}
        </Button>
        <Outcome of={command} />
      </div>
    </Card>
  );
}
