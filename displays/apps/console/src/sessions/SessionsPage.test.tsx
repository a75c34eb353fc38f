// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { locale } from '@livesession/ui';
import type { SessionSummary } from '@livesession/wire';
import type { SessionsApi, Trouble } from './sessions';
import { SessionsPage } from './SessionsPage';

let root: HTMLElement;

beforeEach(() => {
  locale.value = 'fr';
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const far: SessionSummary = {
  id: 's', title: 'Rencontre', language: 'fr', tables: 8, people: 60, rounds: 3, state: 'planned', connected: 0, here: false,
  beganAt: Date.UTC(2026, 8, 14, 7, 30), lastAt: Date.UTC(2026, 8, 14, 8, 45), timeZone: 'Pacific/Auckland',
};

const unasked = (): never => {
  throw new Error('not asked for');
};

async function show(list: readonly SessionSummary[] | Trouble): Promise<void> {
  const api: SessionsApi = { list: async () => list, begin: unasked, copy: unasked, open: unasked, archive: unasked };
  await act(async () => render(<SessionsPage api={api} onOpened={() => undefined} />, root));
}

it('E1 tells when a session was by the clock of its event', async () => {
  await show([far]);
  expect(root.textContent).toContain('19:30');
  expect(root.textContent).toContain('20:45');
});

it('offers nothing that a console which is not signed in cannot do', async () => {
  await show({ trouble: 'signedOut' });
  expect(root.textContent).toContain('Associer cette console');
  expect(root.querySelectorAll('input, .ui-button--primary')).toHaveLength(0);
});
