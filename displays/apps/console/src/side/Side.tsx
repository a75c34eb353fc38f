import { Button } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from './messages';
import { Messages } from '../running/Messages';
import { Devices } from './Devices';
import { Pairings } from './Pairings';
import { Prepare } from './Prepare';
import { Room } from './Room';

const tabs = ['room', 'messagesTab', 'devicesTab', 'prepare'] as const;

export function Side(): JSX.Element {
  const [tab, setTab] = useState<(typeof tabs)[number]>('room');
  return (
    <aside class="side">
      <Pairings />
      <div class="side__tabs">
        {tabs.map((each) => (
          <Button key={each} look="quiet" pressed={each === tab} onPress={() => setTab(each)}>
            {t(each)}
          </Button>
        ))}
      </div>
      {tab === 'room' && <Room />}
      {tab === 'messagesTab' && <Messages />}
      {tab === 'devicesTab' && <Devices />}
      {tab === 'prepare' && <Prepare />}
    </aside>
  );
}
