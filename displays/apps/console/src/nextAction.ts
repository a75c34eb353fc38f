import type { RoundRecord, SeatingChange, TallyRecord } from '@livesession/wire';
import { kindOf } from './rounds';
import type { Behind } from './rounds/behind';
import { isSecret } from './rounds/choice/privacy';
import { isOverRunOff, isRunOffOf, tiedBefore } from './rounds/choice/runOff';

/** The one thing the facilitator most likely does next. */
export type NextAction =
  | { readonly kind: 'begin' }
  | { readonly kind: 'seat'; readonly roundId: string; readonly change: SeatingChange }
  | { readonly kind: 'open'; readonly roundId: string }
  | { readonly kind: 'phase'; readonly roundId: string; readonly phase: number }
  | { readonly kind: 'table'; readonly roundId: string; readonly table: number }
  | { readonly kind: 'resume'; readonly roundId: string }
  | { readonly kind: 'close'; readonly roundId: string; readonly forGood?: true }
  | { readonly kind: 'count'; readonly roundId: string }
  | { readonly kind: 'decideTie'; readonly roundId: string }
  | { readonly kind: 'reveal'; readonly roundId: string }
  | { readonly kind: 'comeBack'; readonly roundId: string }
  | { readonly kind: 'next'; readonly from: string }
  | { readonly kind: 'none' };

export interface NextInput {
  /** In the order of the agenda. */
  readonly rounds: readonly RoundRecord[];
  readonly current: RoundRecord | undefined;
  readonly tally: TallyRecord | undefined;
}

/** From what the records say to the likely next action. */
export function nextAction(input: NextInput): NextAction {
  const { current, rounds } = input;
  if (!current) {
    return nextRound(rounds, undefined) ? { kind: 'begin' } : { kind: 'none' };
  }
  switch (current.status) {
    case 'planned':
      return current.seating && current.seatingDue ? { kind: 'seat', roundId: current.id, change: current.seating } : { kind: 'open', roundId: current.id };
    case 'paused':
      return { kind: 'resume', roundId: current.id };
    case 'open':
      return followingPhase(current) ?? kindOf(current).whileOpen?.(current) ?? (kindOf(current).onlyShown ? leaving(current, rounds) : undefined) ?? { kind: 'close', roundId: current.id, ...(isSecret(current) && { forGood: true }) };
    case 'closed':
      // A second vote is planned behind it: that one decides, and the way there is not barred.
      return (input.tally?.tie?.length && rounds.some((each) => isRunOffOf(each, current.id)) ? undefined : kindOf(current).afterClose?.(current, input.tally)) ?? onward(current, rounds);
    default:
      return current.status satisfies never;
  }
}

/** With more than this left, ending a round is early. */
const earlyMs = 10_000;

/** True when a press asks once more: the whole room is to stand up, or is cut short while somebody may still be at it. */
export function asksFirst(action: NextAction, leftMs: number, behind: Behind | undefined): boolean {
  if (action.kind === 'seat') return true;
  return (action.kind === 'close' || action.kind === 'next') && leftMs > earlyMs && behind?.people !== 0;
}

/** How long is left when the round is closed early, in milliseconds; 0 when its time is over or it has no countdown. */
export function timeLeftMs(round: RoundRecord, now: number): number {
  return round.status === 'open' && round.endsAt != null ? Math.max(0, round.endsAt - now) : 0;
}

function followingPhase(round: RoundRecord): NextAction | undefined {
  const phase = (round.phase ?? 0) + 1;
  return phase < (round.phases?.length ?? 0) ? { kind: 'phase', roundId: round.id, phase } : undefined;
}

// Nothing is collected in it: leaving it is its end.
function leaving(round: RoundRecord, rounds: readonly RoundRecord[]): NextAction | undefined {
  return nextRound(rounds, round.id) ? { kind: 'next', from: round.id } : undefined;
}

function onward(round: RoundRecord, rounds: readonly RoundRecord[]): NextAction {
  const tied = tiedBefore(round, rounds);
  // The room has decided between the tied, and has not seen what they complete.
  if (tied && tied.status === 'closed' && !tied.detail.revealed) return { kind: 'comeBack', roundId: tied.id };
  return nextRound(rounds, round.id) ? { kind: 'next', from: round.id } : { kind: 'none' };
}

/** The round after this one that is neither left out nor a second vote that is over; the first one when the room is in none. */
export function nextRound(rounds: readonly RoundRecord[], from: string | undefined): RoundRecord | undefined {
  return rounds.slice(from === undefined ? 0 : rounds.findIndex((round) => round.id === from) + 1).find((round) => round.skipped !== true && !isOverRunOff(round));
}
