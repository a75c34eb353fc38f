import { Button, clockText } from '@livesession/ui';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Outcome } from '../Action';
import { useDesk, type Desk } from '../desk';
import { t } from './messages';
import { asksFirst, nextAction, nextRound, timeLeftMs, type NextAction } from '../nextAction';
import { kindOf } from '../rounds';
import { absentees } from '../side/absentees';
import { useCommand, type CommandRun } from '../useCommand';
import { useKey } from './useKeys';
import { tallyOf } from '../rounds/choice/records';

/** After the button has changed its meaning, a second press of a double click must not act on the new one. */
const settleMs = 700;
const armedMs = 4000;

/** The one likely next action, always at the same place, by click, Space or slide clicker. */
export function NextButton(props: { readonly onDecideTie: () => void }): JSX.Element {
  const desk = useDesk();
  const command = useCommand();
  const action = likely(desk);
  const identity = JSON.stringify(action);
  const settled = useSettled(identity);
  const [armedFor, arm] = useState<{ readonly identity: string; readonly left: number } | undefined>(undefined);
  const armed = armedFor?.identity === identity ? armedFor : undefined;
  useEffect(() => {
    if (!armedFor) return undefined;
    const timer = window.setTimeout(() => arm(undefined), armedMs);
    return () => clearTimeout(timer);
  }, [armedFor]);

  const place = useRef<HTMLDivElement>(null);
  const press = (): void => {
    if (!settled()) return;
    // What cannot be taken back is held. A key or clicker only leads there.
    if (isHeld(action)) return void place.current?.querySelector('button')?.focus();
    const round = desk.current.value;
    const left = round ? timeLeftMs(round, desk.serverNow()) : 0;
    if (asksFirst(action, left, round && kindOf(round).behind?.(round, desk)) && !armed) {
      arm({ identity, left });
    } else if (action.kind === 'decideTie') {
      props.onDecideTie();
    } else {
      arm(undefined);
      perform(action, command, desk);
    }
  };
  useKey('next', press);

  const [words, more] = armed ? ask(action, armed.left, desk) : say(action, desk);
  return (
    <div class="next" ref={place}>
      {isHeld(action) ? (
        <Button key={identity} hold class="next__button next__button--held" onPress={() => settled() && perform(action, command, desk)}>
          <span class="next__words">{words}</span>
          <span class="next__more">{more}</span>
        </Button>
      ) : (
        <button type="button" class={`next__button next__button--${armed ? 'armed' : action.kind}`} aria-disabled={action.kind === 'none'} onClick={press}>
          <span class="next__words">{words}</span>
          <span class="next__more">{more}</span>
        </button>
      )}
      <Outcome of={command} />
    </div>
  );
}

function isHeld(action: NextAction): boolean {
  return action.kind === 'close' && action.forGood === true;
}

/** From the desk's records to the likely next action. */
export function likely(desk: Desk): NextAction {
  const current = desk.current.value;
  return nextAction({ rounds: desk.rounds.value, current, tally: current && tallyOf(desk, current.id) });
}

function perform(action: NextAction, command: CommandRun, desk: Desk): void {
  switch (action.kind) {
    case 'begin':
      void command.run('GoToNextRound', {});
      break;
    case 'next':
      void command.run('GoToNextRound', { from: action.from });
      break;
    case 'seat':
      void command.run(action.change === 'rotate' ? 'RotateTables' : 'ReconfigureTables', { after: desk.seating.value?.version ?? 0 });
      break;
    case 'open':
      void command.run('OpenRound', { roundId: action.roundId });
      break;
    case 'resume':
      void command.run('ResumeRound', { roundId: action.roundId });
      break;
    case 'phase':
      void command.run('GoToPhase', { roundId: action.roundId, phase: action.phase });
      break;
    case 'table':
      void command.run('GoToTable', { roundId: action.roundId, table: action.table });
      break;
    case 'comeBack':
      void command.run('GoToRound', { roundId: action.roundId });
      break;
    case 'close':
    case 'count':
      void command.run('CloseRound', { roundId: action.roundId });
      break;
    case 'reveal':
      void command.run('RevealResult', { roundId: action.roundId });
      break;
    case 'decideTie':
    case 'none':
      break;
    default:
      action satisfies never;
  }
}

function ask(action: NextAction, left: number, desk: Desk): readonly [string, string] {
  return action.kind === 'seat'
    ? [t('seatSure'), t('seatSureWhat', { absent: absentees(desk) })]
    : [t('closeSure', { time: clockText(Math.round(left / 1000)) }), t('closeSureWhat')];
}

function say(action: NextAction, desk: Desk): readonly [string, string] {
  switch (action.kind) {
    case 'begin':
      return [t('begin'), t('beginWhat')];
    case 'seat':
      return [t(action.change), t('seatWhat')];
    case 'open':
      return [kindWords(action.roundId, 'open', desk), t('openWhat')];
    case 'resume':
      return [t('resumeRound'), t('resumeWhat')];
    case 'phase':
      return [t('nextPhase', { phase: phaseWords(action.roundId, action.phase, desk) }), t('nextPhaseWhat')];
    case 'table':
      return [t('nextTable', { table: String(action.table) }), t('nextTableWhat')];
    case 'comeBack':
      return [t('comeBack'), t('nextWhat', { title: desk.rounds.value.find((each) => each.id === action.roundId)?.title ?? '' })];
    case 'close':
      return [kindWords(action.roundId, 'close', desk), t(action.forGood ? 'closeForGoodWhat' : 'closeWhat')];
    case 'count':
      return [t('count'), t('countWhat')];
    case 'decideTie':
      return [t('decideTie'), t('decideTieWhat')];
    case 'reveal':
      return [t('reveal'), t('revealWhat')];
    case 'next':
      return [t('next'), t('nextWhat', { title: nextRound(desk.rounds.value, action.from)?.title ?? '' })];
    case 'none':
      return [t('finished'), t('finishedWhat')];
    default:
      return action satisfies never;
  }
}

function phaseWords(roundId: string, phase: number, desk: Desk): string {
  const round = desk.rounds.value.find((each) => each.id === roundId);
  const name = round?.phases?.[phase]?.name ?? '';
  return (round && kindOf(round).phase?.(name)) ?? name;
}

function kindWords(roundId: string, act: 'open' | 'close', desk: Desk): string {
  const round = desk.rounds.value.find((each) => each.id === roundId);
  return round ? kindOf(round)[act](round) : '';
}

function useSettled(identity: string): () => boolean {
  const seen = useRef({ identity, since: -settleMs });
  if (seen.current.identity !== identity) seen.current = { identity, since: performance.now() };
  return () => performance.now() - seen.current.since >= settleMs;
}
