import type { RoundRecord } from '@livesession/wire';
import { useEffect } from 'preact/hooks';
import { dropDrafts } from './draft';

/** Where the picks of secret ballots are kept on this phone, by round. */
export const secretBallots = 'secret/';

/**
 * Once a secret vote is closed, this phone forgets what it voted (A4). Here and not with the ballot: a phone that was off meanwhile
 * comes back in another round.
 */
export function useForgottenBallots(round: RoundRecord | undefined): void {
  const open = round && (round.status === 'open' || round.status === 'paused') ? round.id : undefined;
  const known = round !== undefined;
  useEffect(() => {
    if (known) dropDrafts(secretBallots, open === undefined ? undefined : secretBallots + open);
  }, [known, open]);
}
