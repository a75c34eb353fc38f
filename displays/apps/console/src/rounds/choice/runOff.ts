import type { ChoiceDetail, RoundRecord } from '@livesession/wire';
import type { RoundOf } from '../kind';

/** True for the second vote that decides the tie of a round. */
export function isRunOffOf(round: RoundRecord, tied: string): boolean {
  return round.detail.kind === 'choice' && round.detail.runOffOf === tied;
}

/** True once the second vote is behind the room. */
export function isOverRunOff(round: RoundRecord): boolean {
  return round.detail.kind === 'choice' && round.detail.runOffOf != null && round.status === 'closed';
}

/** The choice whose tie this round decides; undefined when it decides none. */
export function tiedBefore(round: RoundRecord, rounds: readonly RoundRecord[]): RoundOf<ChoiceDetail> | undefined {
  return rounds.find((each): each is RoundOf<ChoiceDetail> => each.detail.kind === 'choice' && isRunOffOf(round, each.id));
}
