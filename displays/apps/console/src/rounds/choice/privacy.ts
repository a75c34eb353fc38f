import type { RoundRecord } from '@livesession/wire';

/** True for a secret vote: once it is closed and counted there is no way back. */
export function isSecret(round: RoundRecord): boolean {
  return round.detail.kind === 'choice' && round.detail.privacy === 'secret';
}

/** True for a round that cannot be opened again. */
export function isFinal(round: RoundRecord): boolean {
  return round.detail.kind === 'choice' && round.detail.final === true;
}
