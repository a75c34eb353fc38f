import { Button, ConnectionBadge, Notice } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from './Action';
import { Agenda } from './agenda/Agenda';
import { NewRound } from './agenda/newRound/NewRound';
import { RemovedRound, type Removed } from './agenda/RemoveRound';
import { Bar } from './Bar';
import { DeskContext, useDesk, type Desk } from './desk';
import { t } from './messages';
import { kindOf } from './rounds';
import { Side } from './side/Side';
import { SignedOut } from './signIn/SignIn';
import { Control } from './running/Control';
import { HelpCalls } from './running/HelpCalls';
import { Undo } from './running/Undo';
import { RoundTools } from './agenda/RoundTools';
import { BlankAll } from './stage/BlankAll';
import { KeyHelp } from './stage/KeyHelp';
import { Stage } from './stage/Stage';

export function App(props: { readonly desk: Desk }): JSX.Element {
  if (props.desk.status.value === 'shutOut') return <SignedOut />;
  return (
    <DeskContext.Provider value={props.desk}>
      <Console />
    </DeskContext.Provider>
  );
}

function Console(): JSX.Element {
  const desk = useDesk();
  const current = desk.current.value;
  const [looked, setLooked] = useState<string | undefined>(undefined);
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Removed | undefined>(undefined);
  const round = desk.rounds.value.find((each) => each.id === looked) ?? current;
  const look = (id: string | undefined): void => setLooked(id === current?.id ? undefined : id);
  const added = (id: string): void => {
    setAdding(false);
    look(id);
  };
  return (
    <div class="console">
      <Head />
      <main class="middle">
        <Control />
        <HelpCalls />
        {desk.session.value && <Stage onDecideTie={() => decideTie(look)} />}
        <Undo />
        <div class="middle__panel" key={adding ? 'new' : round?.id}>
          {removed && <RemovedRound key={removed.id} removed={removed} onClose={() => setRemoved(undefined)} />}
          {adding && <NewRound after={round?.id} onAdded={added} onCancel={() => setAdding(false)} />}
          {round && <Looked round={round} onBack={() => look(undefined)} onRemoved={setRemoved} />}
        </div>
      </main>
      <Agenda looked={round?.id} onLook={look} onAdd={() => setAdding(true)} />
      <Side />
    </div>
  );
}

function decideTie(look: (id: undefined) => void): void {
  look(undefined);
  // The panel may only now be drawn.
  requestAnimationFrame(() => document.getElementById('tie')?.focus());
}

function Head(): JSX.Element {
  const desk = useDesk();
  return (
    <Bar
      title={desk.session.value?.title ?? t('loading')}
      more={
        <>
          <a class="ui-button ui-button--quiet" href="/console/sessions">
            {t('sessions')}
          </a>
          <a class="ui-button ui-button--quiet" href="/console/screens">
            {t('screensPage')}
          </a>
          <KeyHelp />
        </>
      }
    >
      <ConnectionBadge status={desk.status.value} />
      <BlankAll />
    </Bar>
  );
}

/** The round that is looked at: the room's own, or another one of the agenda. */
function Looked(props: { readonly round: RoundRecord; readonly onBack: () => void; readonly onRemoved: (removed: Removed) => void }): JSX.Element {
  const { round } = props;
  return (
    <>
      {round.id !== useDesk().current.value?.id && <Elsewhere round={round} onBack={props.onBack} />}
      <Panel round={round} />
      <RoundTools key={round.id} round={round} onRemoved={props.onRemoved} />
    </>
  );
}

function Panel(props: { readonly round: RoundRecord }): JSX.Element {
  const Kind = kindOf(props.round).Panel;
  return <Kind key={props.round.id} round={props.round} />;
}

/** Looking at a round is one thing, taking the room there another. */
function Elsewhere(props: { readonly round: RoundRecord; readonly onBack: () => void }): JSX.Element {
  const current = useDesk().current.value;
  const closes = current?.status === 'open' || current?.status === 'paused';
  const { id: roundId, number } = props.round;
  return (
    <Notice>
      <div class="row">
        <p class="grow">
          <strong>{props.round.title}</strong>
          <br />
          {t('lookingAt', { number })}
        </p>
        {current && <Button onPress={props.onBack}>{t('backToCurrent')}</Button>}
        <Action method="GoToRound" body={{ roundId }} look={closes ? 'danger' : 'secondary'} hold={closes} onDone={props.onBack}>
          {t(closes ? 'goThereCloses' : 'goThere')}
        </Action>
      </div>
    </Notice>
  );
}
