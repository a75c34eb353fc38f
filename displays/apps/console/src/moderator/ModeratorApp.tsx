import { Button, Chip, ConnectionBadge, EmptyState, keptTogether, PairingScreen } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Bar } from '../Bar';
import { DeskContext, useDesk, type Desk } from '../desk';
import { t as consoleText } from '../messages';
import { kindOf } from '../rounds';
import { Undo } from '../running/Undo';
import { t } from './messages';

/** The console's own panels for whoever reads over beside the facilitator, without anything that moves the room. */
export function ModeratorApp(props: { readonly desk: Desk; readonly onPaired: () => void }): JSX.Element {
  if (props.desk.status.value === 'shutOut') return <PairingScreen role="moderator" onPaired={props.onPaired} />;
  return (
    <DeskContext.Provider value={props.desk}>
      <Moderator />
    </DeskContext.Provider>
  );
}

function Moderator(): JSX.Element {
  const desk = useDesk();
  const [looked, setLooked] = useState<string | undefined>(undefined);
  const rounds = desk.rounds.value.filter((round) => round.status !== 'planned' && kindOf(round).moderated);
  const round = rounds.find((each) => each.id === looked) ?? rounds.find((each) => each.id === desk.current.value?.id) ?? rounds.at(-1);
  return (
    <div class="moderator">
      <Bar title={desk.session.value ? keptTogether(desk.session.value.title) : consoleText('loading')}>
        <Chip tone="accent">{t('role')}</Chip>
        <ConnectionBadge status={desk.status.value} />
      </Bar>
      <main class="moderator__main">
        {round ? <ToRead round={round} rounds={rounds} onLook={setLooked} /> : desk.session.value && <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>}
      </main>
    </div>
  );
}

function ToRead(props: { readonly round: RoundRecord; readonly rounds: readonly RoundRecord[]; readonly onLook: (id: string) => void }): JSX.Element {
  const desk = useDesk();
  const { round } = props;
  const kind = kindOf(round);
  const Panel = kind.Panel;
  return (
    <>
      {props.rounds.length > 1 && (
        <nav class="row" aria-label={t('rounds')}>
          {props.rounds.map((each) => (
            <Button key={each.id} look="quiet" pressed={each.id === round.id} onPress={() => props.onLook(each.id)}>
              {keptTogether(each.title)}
              {each.id === desk.current.value?.id && each.status !== 'closed' && <Chip tone="accent">{t('onNow')}</Chip>}
            </Button>
          ))}
        </nav>
      )}
      <div>
        <h2>{keptTogether(round.title)}</h2>
        <p role="status">{kind.now(round, desk)}</p>
      </div>
      <Undo />
      <Panel key={round.id} round={round} />
    </>
  );
}
