import type { SessionSummary } from '@livesession/wire';
import type { SessionsApi } from '../src/sessions/sessions';

const day = Date.UTC(2026, 8, 14, 7, 30);
const session = (id: string, more: Partial<SessionSummary>): SessionSummary => ({
  id, title: 'Journée des managers', language: 'fr', tables: 32, people: 320, rounds: 17, state: 'planned', beganAt: day, lastAt: day + 3_600_000, connected: 0, here: false, ...more,
});

const all = [
  session('a', { here: true, state: 'running', connected: 312 }),
  session('b', { title: 'World Café des délégués régionaux, deuxième promotion', tables: 8, people: 0, rounds: 7 }),
  session('c', { title: 'Séminaire de printemps', state: 'finished', tables: 12, people: 96 }),
  session('d', { title: 'Essai', state: 'archived', tables: 1, people: 1, rounds: 0 }),
];

/** Sessions in every state. */
export const sessionsFixture: SessionsApi = {
  list: async () => all,
  begin: async (asked) => session('e', { title: asked.title ?? asked.template }),
  copy: async (_, title) => session('f', { title }),
  open: async () => undefined,
  archive: async () => ({ trouble: 'sessionInUse' }),
};
