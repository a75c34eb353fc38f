import type { RoundRecord } from '@livesession/wire';

/** True for the second vote that decides the tie of a round. */
export function isRunOffOf(round: RoundRecord, tied: string): boolean {
  return round.detail.kind === 'choice' && round.detail.runOffOf === tied;
}
