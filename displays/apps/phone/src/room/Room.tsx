import { Announcements, followEventTime, keptTogether, Notice, StatusLine } from '@livesession/ui';
import type { MeRecord, RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../messages';
import { afterParts, kindOf } from '../rounds';
import { partOnDemand } from '../rounds/onDemand';
import { useForgottenBallots } from './forgottenBallots';
import { followEventLook } from './eventLook';
import { Here } from './Here';
import { Lobby } from './Lobby';
import { Moving } from './Moving';
import { closePage, pageOver } from './pages';
import { useMe, usePhone } from './phone';
import { Refusals } from './Refusals';
import { TopBar } from './TopBar';
import { useAttention } from './useAttention';

/** Everything after joining: who and where I am, what the room does now, and my part in it. */
export function Room(props: { readonly name: string }): JSX.Element {
  const { records } = usePhone();
  useEffect(() => followEventTime(() => records.one('session')?.timeZone), [records]);
  useEffect(() => followEventLook(records), [records]);
  const round = records.currentRound();
  const me = useMe();
  useForgottenBallots(round);
  // An open round is never hidden: who is sent elsewhere meanwhile finishes what they write.
  useAttention(round, me);
  useLeaveRecap(round?.status === 'open' ? round.id : undefined, me?.move === 'go');
  const moving = me?.move && round?.status !== 'open' && round?.status !== 'paused' ? me : undefined;
  if (moving && !pageOver.value) return <Underway name={props.name} me={moving} />;
  return (
    <div class="room">
      <TopBar name={props.name} />
      {pageOver.value === 'recap' ? (
        <>
          {round && <Here round={round} />}
          <main class="room__main">
            <Refusals />
            <RecapPage onClose={closePage} />
          </main>
        </>
      ) : round ? (
        <>
          <Here round={round} />
          <main class="room__main">
            <Announcements of={records.all('announcement')} />
            <Refusals />
            {me?.move === 'go' && <Moving me={me} />}
            {round.status !== 'closed' && round.instruction && <p class="room__instruction">{keptTogether(round.instruction)}</p>}
            <RoundPanel key={round.id} roundId={round.id} />
            <Kept current={round} />
            <TheEnd />
          </main>
        </>
      ) : (
        <main class="room__main">
          <Announcements of={records.all('announcement')} />
          <Refusals />
          <Lobby name={props.name} />
          <Kept current={undefined} />
        </main>
      )}
    </div>
  );
}

function Underway(props: { readonly name: string; readonly me: MeRecord }): JSX.Element {
  return (
    <div class="room">
      <TopBar name={props.name} />
      <main class="room__main">
        <Announcements of={usePhone().records.all('announcement')} />
        <Refusals />
        <Moving me={props.me} isPage />
      </main>
    </div>
  );
}

function RoundPanel(props: { readonly roundId: string }): JSX.Element | null {
  const round = usePhone().records.get('round', `round/${props.roundId}`);
  if (!round) return null;
  const { Panel } = kindOf(round);
  return <Panel round={round} />;
}

// A page over the room must not hide that it is the person's turn now.
function useLeaveRecap(openRound: string | undefined, mustGo: boolean): void {
  const before = useRef(`${openRound}/${mustGo}`);
  useEffect(() => {
    const now = `${openRound}/${mustGo}`;
    if (now !== before.current && (openRound !== undefined || mustGo)) closePage();
    before.current = now;
  }, [openRound, mustGo]);
}

const RecapPage = partOnDemand(async () => (await import('../recap/RecapPage')).RecapPage, () => <StatusLine kind="sending">{t('oneMoment')}</StatusLine>);

function TheEnd(): JSX.Element | null {
  if (!usePhone().records.one('session')?.over) return null;
  return (
    <>
      <Notice tone="good">{t('over')}</Notice>
      <RecapPage onClose={undefined} />
    </>
  );
}

function Kept(props: { readonly current: RoundRecord | undefined }): JSX.Element {
  return (
    <>
      {afterParts.map((After, index) => (
        <After key={index} {...props} />
      ))}
    </>
  );
}
