import { createLink, remembering } from '@livesession/link';
import { keepPage } from '@livesession/ui';
import { hubs } from '@livesession/wire';
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../entry/person';
import { guardBack } from './pages';
import { PhoneContext } from './phone';
import { Room } from './Room';

/** Under which this phone keeps what it last saw of the room. */
export const lastRoom = 'phone';

/** The room over a real link, for as long as this person is admitted. */
export function LiveRoom(props: { readonly person: Person; readonly onShutOut: () => void }): JSX.Element {
  const [link] = useState(() => createLink({ hub: hubs.phone, outbox: props.person.participantId, remember: remembering(lastRoom) }));
  useEffect(() => {
    link.start();
    return () => link.stop();
  }, [link]);
  useEffect(guardBack, []);
  useSignalEffect(() => (link.status.value === 'live' ? keepPage('/') : undefined));
  useSignalEffect(() => {
    if (link.status.value === 'shutOut') props.onShutOut();
  });
  return (
    <PhoneContext.Provider value={link}>
      <Room name={props.person.name} />
    </PhoneContext.Provider>
  );
}
