import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/writing/writing.css';
import '../src/phone.css';
import { asked, mountSituations } from '@livesession/ui/gallery';
import { Entry } from '../src/entry/Entry';
import { PhoneContext } from '../src/room/phone';
import { openPage } from '../src/room/pages';
import { Room } from '../src/room/Room';
import { around } from './around';
import { answerLikeAServer } from './server';
import { situations as ofRounds } from './situations';

// The phone's pages over made-up records, no server needed.
localStorage.clear();
answerLikeAServer(asked.get('at') ?? '');

const codes = { code: undefined, badge: 'B7', table: 'T14', room: 'R1', wrong: 'WRONG', tooMany: 'T429', noServer: 'T503' };
const entry = (code: string | undefined) => () => <Entry code={code} badge={false} onJoined={() => undefined} />;
const room = (at: string, situation: (typeof ofRounds)[string]) => () => {
  if (at.startsWith('recap')) openPage('recap');
  return (
    <PhoneContext.Provider value={situation()}>
      <Room name="Anne Durand" />
    </PhoneContext.Provider>
  );
};

mountSituations(
  {
    ...Object.fromEntries(Object.entries(codes).map(([at, code]) => [at, entry(code)])),
    ...Object.fromEntries(Object.entries({ ...ofRounds, ...around }).map(([at, situation]) => [at, room(at, situation)])),
  },
  { index: 'room__main', presses: { cafeHostWriting: ['.pair .ui-button'], listHostWriting: ['.pair .ui-button'] } },
);
