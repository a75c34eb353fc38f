import { askServer, problemCode } from '@livesession/ui';
import type { RehearsalReading, RehearsalRequest, RehearsalSpeed } from '@livesession/wire';
import { decodeRehearsal } from '@livesession/wire/paired';

export const speeds: readonly RehearsalSpeed[] = ['fast', 'brisk', 'calm'];

/** Why it cannot begin, or that nobody answered. */
export interface Trouble {
  readonly trouble: string;
}

/** What the card asks of the server; fixtures stand in for it in the gallery. */
export interface RehearsalApi {
  readonly read: () => Promise<RehearsalReading | Trouble>;
  readonly begin: (asked: RehearsalRequest) => Promise<RehearsalReading | Trouble>;
  readonly stop: () => Promise<RehearsalReading | Trouble>;
}

export const rehearsalApi: RehearsalApi = {
  read: () => call('', undefined),
  begin: (asked) => call('', asked),
  stop: () => call('/stop', {}),
};

/** The size as typed; undefined while it is none. */
export function roomOf(people: string, tables: string): { readonly people: number; readonly tables: number } | undefined {
  const size = { people: whole(people), tables: whole(tables) };
  return size.people >= 2 && size.people <= 500 && size.tables >= 1 && size.tables <= Math.min(200, size.people / 2) ? size : undefined;
}

function whole(typed: string): number {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : 0;
}

async function call(path: string, body: object | undefined): Promise<RehearsalReading | Trouble> {
  try {
    const { ok, json } = await askServer(`/api/rehearsal${path}`, { body });
    return ok ? decodeRehearsal(json) : { trouble: problemCode(json) ?? 'unreachable' };
  } catch {
    return { trouble: 'unreachable' };
  }
}
