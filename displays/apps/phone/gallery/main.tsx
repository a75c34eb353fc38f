import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/writing/writing.css';
import '../src/phone.css';
import { mountApp } from '@livesession/ui';
import type { JSX } from 'preact';
import { Entry } from '../src/entry/Entry';
import { PhoneContext } from '../src/room/phone';
import { Room } from '../src/room/Room';
import { answerLikeAServer } from './server';
import { situations } from './situations';

// The phone's pages over made-up records: ?at=<situation>&lang=&theme=. Development only, no server needed.
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;
localStorage.clear();
answerLikeAServer();

function Gallery(): JSX.Element {
  const at = asked.get('at') ?? '';
  const codes: Readonly<Record<string, string | undefined>> = { code: undefined, table: 'T14', room: 'R1', wrong: 'WRONG' };
  if (at in codes) return <Entry code={codes[at]} badge={false} onJoined={() => undefined} />;
  const situation = situations[at];
  if (!situation) return <Index />;
  return (
    <PhoneContext.Provider value={situation()}>
      <Room name="Anne Durand" />
    </PhoneContext.Provider>
  );
}

function Index(): JSX.Element {
  return (
    <ul class="room__main">
      {['code', 'table', 'room', 'wrong', ...Object.keys(situations)].map((at) => (
        <li key={at}>
          <a href={`?at=${at}`}>{at}</a>
        </li>
      ))}
    </ul>
  );
}

mountApp(<Gallery />, () => 'LiveSession');
