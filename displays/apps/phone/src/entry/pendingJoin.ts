import { randomId } from '@livesession/link';
import type { JoinAnswer, JoinRequest } from '@livesession/wire';
import { NotJoined } from './joining';

const storageKey = 'ls-joining';

/** What was asked under this code and has not been answered; it may have happened. */
export function unanswered(code: string): JoinRequest | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as JoinRequest | null;
    return value?.code === code && typeof value.commandId === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Asks to be let in. Until the server has answered, the same request is asked again whatever the form says, over a closed tab
 * too: a lost answer and a second press must not make two people of one (N2).
 */
export async function joinOnce(asked: JoinRequest, join: (request: JoinRequest) => Promise<JoinAnswer>): Promise<JoinAnswer> {
  const request = unanswered(asked.code) ?? { ...asked, commandId: randomId() };
  keep(request);
  try {
    const answer = await join(request);
    keep(undefined);
    return answer;
  } catch (error) {
    if (error instanceof NotJoined && error.trouble.is !== 'noAnswer') keep(undefined);
    throw error;
  }
}

function keep(request: JoinRequest | undefined): void {
  try {
    if (request) localStorage.setItem(storageKey, JSON.stringify(request));
    else localStorage.removeItem(storageKey);
  } catch {
    // Without storage a lost answer can still be asked for again as long as nothing is pressed anew.
  }
}
