import { forgetRemembered } from '@livesession/link';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Entry } from './entry/Entry';
import { codeInPath, isBadge } from './entry/code';
import { forgetPerson, onOtherPerson, rememberedPerson, rememberPerson, type Person } from './entry/person';
import { lastRoom, LiveRoom } from './room/LiveRoom';

/** Either on the way in, or in the room. */
export function App(): JSX.Element {
  const person = useSignal<Person | undefined>(admitted());
  useEffect(() => onOtherPerson(() => location.reload()), []);
  const current = person.value;
  if (!current) return <Entry code={codeInPath(location.pathname)} badge={isBadge(location.pathname)} onJoined={join} />;
  return <LiveRoom key={current.participantId} person={current} onShutOut={leave} />;

  function join(joined: Person): void {
    if (rememberedPerson()?.participantId !== joined.participantId) forgetRemembered(lastRoom);
    rememberPerson(joined);
    // The code has done its work: a shared or photographed address should not carry it.
    history.replaceState(null, '', '/');
    person.value = joined;
  }

  function leave(): void {
    forgetPerson();
    history.replaceState(null, '', current ? current.path : '/');
    person.value = undefined;
  }
}

// Whoever comes with another code than last time wants to get in by it.
function admitted(): Person | undefined {
  const person = rememberedPerson();
  const code = codeInPath(location.pathname);
  return code === undefined || person?.code === code ? person : undefined;
}
