import type { RoundRecord } from '@livesession/wire';
import type { Body, Method } from '../desk';

/** One command of a way back. */
export type Step = { readonly [M in Method]: { readonly method: M; readonly body: Body<M> } }[Method];

/** Where the room was before a command. */
export interface Before {
  readonly current: RoundRecord | undefined;
  readonly rounds: readonly RoundRecord[];
}

/** How long a way back is offered, in milliseconds. */
export const undoMs = 10_000;

/** The commands that take a command back, in order; undefined when there is nothing to take back, or another way to it. */
export function wayBack(step: Step, before: Before): readonly Step[] | undefined {
  const round = 'roundId' in step.body ? before.rounds.find((each) => each.id === (step.body as { roundId: string }).roundId) : undefined;
  switch (step.method) {
    case 'OpenRound':
      return [{ method: 'WithdrawRound', body: { roundId: step.body.roundId } }, ...returnTo(before.current, step.body.roundId)];
    case 'CloseRound':
      return [{ method: 'ReopenRound', body: { roundId: step.body.roundId, resume: true } }];
    case 'ReopenRound':
      return [{ method: 'CloseRound', body: { roundId: step.body.roundId } }];
    case 'GoToNextRound':
    case 'GoToRound':
      return before.current ? returnTo(before.current, undefined) : undefined;
    case 'PauseRound':
      return [{ method: 'ResumeRound', body: step.body }];
    case 'ResumeRound':
      return [{ method: 'PauseRound', body: step.body }];
    case 'ExtendRound':
      return [{ method: 'ExtendRound', body: { roundId: step.body.roundId, seconds: -step.body.seconds } }];
    case 'GoToPhase':
      return round?.phase == null ? undefined : [{ method: 'GoToPhase', body: { roundId: round.id, phase: round.phase } }];
    case 'RevealResult':
      return [{ method: 'HideResult', body: step.body }];
    case 'BlankScreens':
      return [{ method: 'BlankScreens', body: { ...step.body, blank: !step.body.blank } }];
    case 'PinQuestion':
      return [{ method: 'PinQuestion', body: { ...step.body, pinned: !step.body.pinned } }];
    case 'MergeQuestions':
      return step.body.questionIds.map((questionId) => ({ method: 'UnmergeQuestion', body: { roundId: step.body.roundId, questionId } }));
    case 'SkipRound':
      return [{ method: 'SkipRound', body: { ...step.body, skipped: !step.body.skipped } }];
    default:
      return undefined;
  }
}

// A round that was running goes on with the time that it had left; that also takes the room back to it.
function returnTo(round: RoundRecord | undefined, except: string | undefined): readonly Step[] {
  if (!round || round.id === except) return [];
  return round.status === 'open' || round.status === 'paused'
    ? [{ method: 'ReopenRound', body: { roundId: round.id, resume: true } }]
    : [{ method: 'GoToRound', body: { roundId: round.id } }];
}
