import type { PairingOffer } from '@livesession/wire';
import { decodePairingAnswer, decodePairingOffer } from '@livesession/wire/paired';
import { askServer } from './askServer';

/** The roles of devices that are paired, not joined. */
export type PairedRole = 'screen' | 'tablet' | 'director' | 'moderator' | 'kiosk' | 'console';

export interface PairedDevice {
  readonly role: string | undefined;
  readonly table: number | undefined;
}

/** 'gone': the offer has expired or is not known any more, ask for a new one. */
export type ClaimOutcome = PairedDevice | 'waiting' | 'gone';

/** Asks for a code to show, instead of the one before. Throws when the server cannot be reached or refuses. */
export async function askPairing(role: PairedRole, table: number | undefined, before: PairingOffer | undefined): Promise<PairingOffer> {
  const answer = await askServer('/api/pairings', { body: { role, ...(table !== undefined && { table }), ...(before && { replaces: before.secret }) } });
  if (!answer.ok) throw new Error(`pairing refused: ${answer.status}`);
  return decodePairingOffer(answer.json);
}

/** Asks whether the code was accepted; the cookie then comes with the answer. */
export async function claimPairing(secret: string): Promise<ClaimOutcome> {
  const answer = await askServer('/api/pairings/claim', { body: { secret } });
  if (answer.status >= 500 || answer.status === 429) throw new Error(`claim failed: ${answer.status}`);
  if (!answer.ok) return 'gone';
  const { accepted, role, table } = decodePairingAnswer(answer.json);
  return accepted ? { role, table } : 'waiting';
}
