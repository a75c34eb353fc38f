import { Button, Card, Notice, TextField } from '@livesession/ui';
import type { Arrival } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Outcome } from '../Action';
import { t } from '../messages';
import { useCommand } from '../useCommand';
import { Badge } from './Badge';

/** Takes in somebody who is on no list, with a badge for when they take out a phone. */
export function WalkIn(): JSX.Element {
  const command = useCommand();
  const [name, setName] = useState('');
  const [wanted, want] = useState('');
  const [arrived, setArrived] = useState<{ readonly name: string; readonly arrival: Arrival } | undefined>(undefined);
  const table = Number.parseInt(wanted, 10);
  const [firstName = '', ...rest] = name.trim().split(/\s+/u);
  const add = async (): Promise<void> => {
    const lastName = rest.join(' ');
    const body = { firstName, ...(lastName && { lastName }), ...(Number.isInteger(table) && { table }) };
    if (await command.run('AddWalkIn', body, (arrival) => setArrived({ name: name.trim(), arrival }))) {
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
        {arrived && <TakenIn key={arrived.arrival.participantId} {...arrived} onClose={() => setArrived(undefined)} />}
      </div>
    </Card>
  );
}

function TakenIn(props: { readonly name: string; readonly arrival: Arrival; readonly onClose: () => void }): JSX.Element {
  const { table, participantId } = props.arrival;
  const shown = useRef<HTMLDivElement>(null);
  // The side scrolls: somebody waits before it with a phone in hand.
  useEffect(() => shown.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="stack" ref={shown}>
      <Notice tone="good" onClose={props.onClose}>
        {table === undefined ? t('walkInWithoutSeat', { name: props.name }) : t('walkInSeated', { name: props.name, table })}
      </Notice>
      {participantId && <Badge participantId={participantId} name={props.name} />}
    </div>
  );
}
