import { Button, Card, fits, Notice, TextField } from '@livesession/ui';
import type { Arrival } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Outcome } from '../Action';
import { t } from './messages';
import { TableField, useTable } from '../TableField';
import { numberOf } from '../typed';
import { useCommand } from '../useCommand';
import { Badge } from './Badge';

/** Takes in somebody who is on no list, with a badge for when they take out a phone. */
export function WalkIn(): JSX.Element {
  const command = useCommand();
  const [name, setName] = useState('');
  const [wanted, want] = useState('');
  const [arrived, setArrived] = useState<{ readonly name: string; readonly arrival: Arrival } | undefined>(undefined);
  const asked = useTable(wanted);
  const table = numberOf(asked);
  const [firstName = '', ...rest] = name.trim().split(/\s+/u);
  const ready = fits(name, 80) && asked.is !== 'unfit';
  const add = async (): Promise<void> => {
    const lastName = rest.join(' ');
    const body = { firstName, ...(lastName && { lastName }), ...(table !== undefined && { table }) };
    if (await command.run('AddWalkIn', body, (arrival) => setArrived({ name: name.trim(), arrival }))) {
      setName('');
      want('');
    }
  };
  return (
    <Card title={t('walkIn')}>
      <div class="stack">
        <p class="quiet">{t('walkInText')}</p>
        <TextField label={t('walkInName')} value={name} onChange={setName} max={80} onEnter={() => ready && void add()} />
        <TableField label={t('walkInTable')} value={wanted} onChange={want} onEnter={() => ready && void add()} />
        <Button disabled={!ready} onPress={() => void add()}>
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
