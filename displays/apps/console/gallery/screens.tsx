import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { DeviceRecord, LiveRecord, ScreenSetup, SeenScreen } from '@livesession/wire';
import type { Desk } from '../src/desk';
import { LookCard } from '../src/look/LookCard';
import { WifiCard } from '../src/look/WifiCard';
import { ScreensPage } from '../src/screens/ScreensPage';
import type { SeenScreens } from '../src/screens/seen';
import { DeskContext } from '../src/desk';

const usual: ScreenSetup = { number: 1, shows: 'agenda', theme: 'auto', wallOrder: 'arrival' };
const screen = (id: string, name: string, blank: boolean, setup: Partial<ScreenSetup>): DeviceRecord => ({ type: 'device', id, role: 'screen', name, blank, screen: { ...usual, ...setup } });

/** One screen of each kind of state. */
const screens: readonly DeviceRecord[] = [
  screen('s1', 'Écran 1', false, { roomDepth: 24.5, pictureHeight: 2.7 }),
  screen('s2', 'Écran 2', true, { number: 2, shows: 'wall', wallOrder: 'support' }),
  screen('s3', 'Régie', false, { number: 3, shows: 'clock', theme: 'dark' }),
  screen('s4', 'Scène côté jardin, au-dessus de la table du directeur général', false, { number: 4, shows: 'table', table: 14, roomDepth: 60, pictureHeight: 1.2 }),
];

/** A day with these screens, and a look whose colours cannot all be shown as they were chosen. */
export function withScreens(records: ReadonlyMap<string, LiveRecord>): ReadonlyMap<string, LiveRecord> {
  const session = records.get('session');
  const all = new Map(records);
  if (session?.type === 'session') all.set('session', { ...session, look: { font: 'serif', accent: '#f28c28', highlight: '#0a5c36' }, wifi: { network: 'Salle des congrès', password: 'bienvenue-2027' } });
  for (const each of screens) all.set(`device/${each.id}`, each);
  return all;
}

export function Screens(props: { readonly desk: Desk }): JSX.Element {
  return <ScreensPage desk={props.desk} seen={seen} />;
}

export function LookAlone(props: { readonly desk: Desk }): JSX.Element {
  return (
    <DeskContext.Provider value={props.desk}>
      <main class="side">
        <h1 class="ui-hidden">{props.desk.session.value?.title}</h1>
        <LookCard />
        <WifiCard />
      </main>
    </DeskContext.Provider>
  );
}

const seen: SeenScreens = {
  byDevice: signal(new Map([['s1', picture('s1', '#f4f5f8', '#131a2b', '61 %')], ['s3', picture('s3', '#0b1019', '#f4f6fb', '10:42')], ['s4', picture('s4', '#f4f5f8', '#1c2f86', '14')]])),
  look: () => () => undefined,
};

function picture(deviceId: string, ground: string, ink: string, text: string): SeenScreen {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 180;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no 2D canvas.');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, 320, 180);
  pen.fillStyle = ink;
  pen.font = '700 64px sans-serif';
  pen.fillText(text, 40, 112);
  return { deviceId, at: Date.now() - 240_000, jpeg: canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? '' };
}
