import type { SessionState, SessionSummary } from '@livesession/wire';

const states: readonly SessionState[] = ['planned', 'running', 'finished', 'archived'];

/**
 * Checked here and not among the wire's shapes, which every phone has to load.
 */
export function decodeSession(json: unknown): SessionSummary {
  const said: Readonly<Record<string, unknown>> = typeof json === 'object' && json !== null ? { ...json } : {};
  const text = (name: string): string => must(said[name], name, (value) => typeof value === 'string');
  const number = (name: string): number => must(said[name], name, (value) => typeof value === 'number');
  return {
    id: text('id'),
    title: text('title'),
    language: text('language'),
    tables: number('tables'),
    people: number('people'),
    rounds: number('rounds'),
    state: must(said['state'], 'state', (value) => states.some((state) => state === value)),
    beganAt: number('beganAt'),
    lastAt: number('lastAt'),
    connected: number('connected'),
    here: must(said['here'], 'here', (value) => typeof value === 'boolean'),
    ...(said['timeZone'] !== undefined && { timeZone: text('timeZone') }),
  };
}

export function decodeSessions(json: unknown): readonly SessionSummary[] {
  return must<readonly unknown[]>(json, 'sessions', Array.isArray).map(decodeSession);
}

// The one place where the compiler is told what has been checked.
function must<T>(value: unknown, name: string, is: (value: unknown) => boolean): T {
  if (!is(value)) throw new TypeError(`${name} is not what the contracts say`);
  return value as T;
}
