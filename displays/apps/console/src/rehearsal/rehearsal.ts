import type { RehearsalCheck, RehearsalReading, RehearsalRequest, RehearsalSpeed, RehearsalStanding } from '@livesession/wire';

export const speeds: readonly RehearsalSpeed[] = ['fast', 'brisk', 'calm'];
const standings: readonly RehearsalStanding[] = ['none', 'running', 'done', 'stopped', 'failed'];

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

/** Checked here and not among the wire's shapes, which every phone has to load. */
export function decodeReading(json: unknown): RehearsalReading {
  const said = fields(json);
  const reading = { standing: standings.find((each) => each === said['standing']), people: said['people'], tables: said['tables'], round: said['round'], rounds: said['rounds'], roundTitle: said['roundTitle'], checks: said['checks'] };
  const { standing, people, tables, round, rounds, roundTitle, checks } = reading;
  if (!standing || typeof people !== 'number' || typeof tables !== 'number' || typeof round !== 'number' || typeof rounds !== 'number' || typeof roundTitle !== 'string' || !Array.isArray(checks)) {
    throw new TypeError('This is no reading of a rehearsal');
  }
  return { standing, people, tables, round, rounds, roundTitle, checks: checks.map(decodeCheck) };
}

function decodeCheck(json: unknown): RehearsalCheck {
  const { what, holds, detail } = fields(json);
  if (typeof what !== 'string' || typeof holds !== 'boolean' || typeof detail !== 'string') throw new TypeError('This is no check');
  return { what, holds, detail };
}

function fields(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
}

function whole(typed: string): number {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : 0;
}

async function call(path: string, body: unknown): Promise<RehearsalReading | Trouble> {
  try {
    const asked = body === undefined ? { method: 'GET' } : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`/api/rehearsal${path}`, { credentials: 'same-origin', ...asked });
    const json: unknown = await response.json();
    if (response.ok) return decodeReading(json);
    const { code } = fields(json);
    return { trouble: typeof code === 'string' ? code : 'unreachable' };
  } catch {
    return { trouble: 'unreachable' };
  }
}
