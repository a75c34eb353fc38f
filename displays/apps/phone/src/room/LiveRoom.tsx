import { createLink } from '@livesession/link';
import { hubs } from '@livesession/wire';
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../entry/person';
import { guardBack } from './pages';
import { PhoneContext } from './phone';
import { Room } from './Room';

/** The room over a real link, for as long as this person is admitted. */
export function LiveRoom(props: { readonly person: Person; readonly onShutOut: () => void }): JSX.Element {
  const [link] = useState(() => createLink({ hub: hubs.phone, outbox: props.person.participantId }));
  useEffect(() => {
    link.start();
    return () => link.stop();
  }, [link]);
  useEffect(guardBack, []);
  useSignalEffect(() => {
    if (link.status.value === 'shutOut') props.onShutOut();
  });
  return (
    <PhoneContext.Provider value={link}>
      <Room name={props.person.name} />
    </PhoneContext.Provider>
  );
}
