import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/writing/writing.css';
import '../src/phone.css';
import { mountApp } from '@livesession/ui';
import type { JSX } from 'preact';
import { Entry } from '../src/entry/Entry';
import { PhoneContext } from '../src/room/phone';
import { openPage } from '../src/room/pages';
import { Room } from '../src/room/Room';
import { around } from './around';
import { answerLikeAServer } from './server';
import { situations as ofRounds } from './situations';

// The phone's pages over made-up records: ?at=<situation>&lang=&theme=. Development only, no server needed.
const asked = new URLSearchParams(location.search);
const situations = { ...ofRounds, ...around };
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;
localStorage.clear();
answerLikeAServer(asked.get('at') ?? '');

function Gallery(): JSX.Element {
  const at = asked.get('at') ?? '';
  const codes: Readonly<Record<string, string | undefined>> = { code: undefined, badge: 'B7', table: 'T14', room: 'R1', wrong: 'WRONG', tooMany: 'T429', noServer: 'T503' };
  if (at in codes) return <Entry code={codes[at]} badge={false} onJoined={() => undefined} />;
  const situation = situations[at];
  if (!situation) return <Index />;
  if (at.startsWith('recap')) openPage('recap');
  return (
    <PhoneContext.Provider value={situation()}>
      <Room name="Anne Durand" />
    </PhoneContext.Provider>
  );
}

function Index(): JSX.Element {
  return (
    <ul class="room__main">
      {['code', 'badge', 'table', 'room', 'wrong', 'tooMany', 'noServer', ...Object.keys(situations)].map((at) => (
        <li key={at}>
          <a href={`?at=${at}`}>{at}</a>
        </li>
      ))}
    </ul>
  );
}

mountApp(<Gallery />, () => 'LiveSession');
