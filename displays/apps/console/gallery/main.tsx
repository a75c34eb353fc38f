import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/ui/desk.css';
import '../src/console.css';
import { signal } from '@preact/signals';
import type { Refusal } from '@livesession/ui';
import { asked, mountSituations } from '@livesession/ui/gallery';
import { App } from '../src/App';
import { ModeratorApp } from '../src/moderator/ModeratorApp';
import { SessionsPage } from '../src/sessions/SessionsPage';
import { Rehearsals } from './rehearsal';
import { RoomForms, VoteSettings } from './room';
import { LookAlone, Screens, withScreens } from './screens';
import { sessionsFixture } from './sessions';
import { createDesk } from '../src/desk';
import { recordsOf as recordsAtRest } from '../src/records';
import { SignedOut, SignInPage } from '../src/signIn/SignIn';
import { numbers, recordsOf, scenes } from './records';

// The console's pages over made-up records, no server needed; &refuse=roundStillOpen shows what happens then.
const at = asked.get('at') ?? '';
const refuse = asked.get('refuse');

const records = at === 'look' || at === 'screens' ? withScreens(recordsOf('harvest')) : recordsOf(scenes.find((each) => each === at) ?? 'harvest');
const desk = createDesk({
  records: recordsAtRest(records),
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

const reading = createDesk({ ...desk, records: recordsAtRest([...recordsOf('harvest')].filter(([, record]) => record.type !== 'console' && record.type !== 'device')) });

// What a facilitator comes to by pressing something.
const opened: Readonly<Record<string, readonly string[]>> = {
  seatMap: ['.seatmap__table:nth-child(7)', '.seats li:nth-child(2) .seats__one'],
  messages: ['.side__tabs .ui-button:nth-child(2)'],
  devices: ['.side__tabs .ui-button:nth-child(3)'],
  prepare: ['.side__tabs .ui-button:nth-child(4)'],
  keys: ['.bar__more > div > .ui-button--quiet'],
  menu: ['.bar__menu'],
  elsewhere: ['.agenda li:nth-child(3) button'],
  newRound: ['.agenda > .ui-button'],
};

mountSituations(
  {
    ...Object.fromEntries(scenes.map((each) => [each, () => <App desk={desk} />])),
    sessions: () => <SessionsPage api={sessionsFixture} onOpened={() => undefined} />,
    moderator: () => <ModeratorApp desk={reading} onPaired={() => undefined} />,
    rehearsal: () => <Rehearsals desk={desk} />,
    screens: () => <Screens desk={desk} />,
    look: () => <LookAlone desk={desk} />,
    room: () => <RoomForms desk={desk} />,
    held: () => <VoteSettings desk={desk} />,
    signedOut: () => <SignedOut />,
    ...Object.fromEntries((['busy', 'noToken', 'refused', 'offline'] as const).map((state) => [`signIn-${state}`, () => <SignInPage state={state} onRetry={() => undefined} />])),
    ...Object.fromEntries(Object.keys(opened).map((each) => [each, () => <App desk={desk} />])),
  },
  { presses: opened },
);
