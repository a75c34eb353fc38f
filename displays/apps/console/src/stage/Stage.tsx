import { Button, Card, Chip, Countdown } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { Action, Outcome } from '../Action';
import { useDesk } from '../desk';
import { t as shared } from '../messages';
import { t } from './messages';
import { kindOf } from '../rounds';
import { isFinal } from '../rounds/choice/privacy';
import { useCommand } from '../useCommand';
import { Behind } from './Behind';
import { likely, NextButton } from './NextButton';
import { Phases } from './Phases';
import { Preview } from './Preview';
import { useKey } from './useKeys';

/** The round the room is in: what happens now, the clock, and what to do next. Always at the same place. */
export function Stage(props: { readonly onDecideTie: () => void }): JSX.Element {
  const desk = useDesk();
  const round = desk.current.value;
  return (
    <Card class="stage">
      <div class="stage__what">
        {round ? <What round={round} now={kindOf(round).now(round, desk)} /> : <p class="stage__now">{desk.rounds.value.length === 0 ? shared('noRoundsText') : t('notStarted')}</p>}
      </div>
      {round && (
        <div class="stage__clock">
          <Countdown round={round} serverNow={desk.serverNow} />
        </div>
      )}
      <div class="stage__do">
        <NextButton onDecideTie={props.onDecideTie} />
        {round?.status === 'planned' && round.seatingDue && (
          <div class="stage__time">
            <Action method="OpenRound" body={{ roundId: round.id }}>
              {t('openWithoutSeating')}
            </Action>
          </div>
        )}
        {round && round.status !== 'planned' && <TimeControls key={round.id} round={round} />}
      </div>
      <Preview action={likely(desk)} />
    </Card>
  );
}

function What(props: { readonly round: RoundRecord; readonly now: string }): JSX.Element {
  const { round } = props;
  return (
    <>
      <p class="stage__kind">
        {t('roundNumber', { number: round.number })} · {kindOf(round).name(round)}
        <Chip tone={round.status === 'open' ? 'accent' : round.status === 'paused' ? 'warn' : 'plain'}>{shared(round.status)}</Chip>
      </p>
      <h2 class="stage__title">{round.title}</h2>
      <p class="stage__now" role="status">
        {props.now}
      </p>
      <Behind round={round} />
      <Phases round={round} />
    </>
  );
}

/** Each control keeps its place whatever the round does: the second press of a double click finds the same one. */
function TimeControls(props: { readonly round: RoundRecord }): JSX.Element {
  const { id: roundId, status, endsAt, remainingMs } = props.round;
  const command = useCommand();
  const extend = (minutes: number): void => void command.run('ExtendRound', { roundId, seconds: minutes * 60 });
  const counts = endsAt != null || remainingMs != null;
  const mayExtend = counts || status === 'open';
  const runs = status === 'open' || status === 'paused';
  const next = likely(useDesk()).kind;
  useKey('pause', () => runs && void (status === 'open' ? command.run('PauseRound', { roundId }) : command.run('ResumeRound', { roundId })));
  useKey('more', () => mayExtend && extend(1));
  useKey('less', () => counts && extend(-1));
  return (
    <div class="stage__time">
      {status === 'closed' ? (
        !isFinal(props.round) && <Button onPress={() => void command.run('ReopenRound', { roundId, resume: true })}>{t('reopen')}</Button>
      ) : (
        <>
          <Button disabled={!counts} onPress={() => extend(-1)}>{t('minusOne')}</Button>
          <Button disabled={!mayExtend} onPress={() => extend(1)}>{t('plusOne')}</Button>
          <Button disabled={!mayExtend} onPress={() => extend(5)}>{t('plusFive')}</Button>
          <Button disabled={status !== 'open'} onPress={() => void command.run('PauseRound', { roundId })}>{t('pause')}</Button>
          {status === 'open' && next !== 'close' && <Button onPress={() => void command.run('CloseRound', { roundId })}>{t('closeNow')}</Button>}
        </>
      )}
      <Outcome of={command} />
    </div>
  );
}
