import { askServer, locale } from '@livesession/ui';
import { importOutcome, type ImportOutcome } from '../side/importFile';

/** Plans one round, with the keys of an agenda file: behind another one, or in its own place when it is planned already. */
export function putRound(roundId: string, keys: object, after: string | undefined): Promise<ImportOutcome> {
  return importOutcome(() => askServer(addressOf(roundId, after), { method: 'PUT', body: keys }));
}

/** Takes a round off the agenda that nobody has opened. */
export function removeRound(roundId: string): Promise<ImportOutcome> {
  return importOutcome(() => askServer(addressOf(roundId), { method: 'DELETE' }));
}

/** The keys with which the round can be planned again; undefined when they cannot be had. */
export async function keysOfRound(roundId: string): Promise<object | undefined> {
  try {
    const { ok, json } = await askServer(addressOf(roundId));
    return ok && typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

function addressOf(roundId: string, after?: string): string {
  const behind = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
  return `/api/agenda/rounds/${encodeURIComponent(roundId)}?lang=${locale.value}${behind}`;
}
