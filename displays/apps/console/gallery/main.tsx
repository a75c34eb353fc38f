import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '../src/console.css';
import { signal } from '@preact/signals';
import { mountApp, type Refusal } from '@livesession/ui';
import { App } from '../src/App';
import { ModeratorApp } from '../src/moderator/ModeratorApp';
import { SessionsPage } from '../src/sessions/SessionsPage';
import type { JSX } from 'preact';
import { Rehearsals } from './rehearsal';
import { RoomForms, VoteSettings } from './room';
import { LookAlone, Screens, withScreens } from './screens';
import { sessionsFixture } from './sessions';
import { createDesk } from '../src/desk';
import { t } from '../src/messages';
import { numbers, recordsOf, scenes, type Scene } from './records';

// Without ?scene= a list of them; ?scene=harvest&refuse=roundStillOpen&lang=en&theme=dark. Development only.
const asked = new URLSearchParams(location.search);
const scene = (asked.get('scene') ?? 'harvest') as Scene;
const refuse = asked.get('refuse');
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const records = asked.get('scene') === 'look' || asked.get('scene') === 'screens' ? withScreens(recordsOf('harvest')) : recordsOf(scenes.find((each) => each === scene) ?? 'harvest');
const desk = createDesk({
  records: signal(records),
  status: signal(asked.get('status') === 'shutOut' ? 'shutOut' : asked.get('status') === 'lost' ? 'reconnecting' : 'live'),
  numbers: signal(numbers),
  serverNow: () => Date.now(),
  send: async (method, body, takenIn): Promise<Refusal | undefined> => {
    console.info(method, body);
    // What comes of it is in the picture.
    await new Promise((resolve) => setTimeout(resolve, takenIn ? 0 : 200));
    if (!refuse) takenIn?.({ firstName: 'Amel', table: 4, participantId: 'amel' });
    return refuse ? { code: refuse } : undefined;
  },
});

const reading = createDesk({ ...desk, records: signal(new Map([...recordsOf('harvest')].filter(([, record]) => record.type !== 'console' && record.type !== 'device'))) });

const pages: Readonly<Record<string, (() => JSX.Element) | undefined>> = {
  sessions: () => <SessionsPage api={sessionsFixture} onOpened={() => undefined} />,
  moderator: () => <ModeratorApp desk={reading} onPaired={() => undefined} />,
  rehearsal: () => <Rehearsals />,
  screens: () => <Screens desk={desk} />,
  look: () => <LookAlone desk={desk} />,
  room: () => <RoomForms desk={desk} />,
  held: () => <VoteSettings desk={desk} />,
};
const index = (
  <ul>
    {[...scenes, ...Object.keys(pages)].map((each) => (
      <li key={each}>
        <a href={`?scene=${each}`}>{each}</a>
      </li>
    ))}
  </ul>
);

const page = pages[asked.get('scene') ?? '']?.() ?? <App desk={desk} />;
mountApp(asked.has('scene') ? page : index, () => t('product'));
