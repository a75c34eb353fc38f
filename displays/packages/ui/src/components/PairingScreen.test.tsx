// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { locale } from '../i18n/locale';
import type { PairedDevice } from '../pairing';
import { PairingScreen } from './PairingScreen';

let root: HTMLElement;
let paired: PairedDevice[];
let asked: { path: string; body: unknown }[];
let answer: (path: string) => Response | Error;

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });
const offer = (code: string): Response => json({ code, secret: `secret of ${code}`, expiresInSeconds: 300 });
const waiting = (): Response => json({ accepted: false });
const pass = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const shown = (): string => root.querySelector('.ui-pairing__code')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers();
  locale.value = 'fr';
  paired = [];
  asked = [];
  vi.stubGlobal('fetch', async (path: string, init: { body: string }) => {
    asked.push({ path, body: JSON.parse(init.body) });
    const result = answer(path);
    if (result instanceof Error) throw result;
    return result;
  });
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function show(): Promise<void> {
  act(() => render(<PairingScreen role="screen" onPaired={(device) => paired.push(device)} />, root));
  await pass(10);
}

it('shows the code, asks once a second, and ends when accepted', async () => {
  let accepted = false;
  answer = (path) => (path === '/api/pairings' ? offer('K7PX') : accepted ? json({ accepted: true, role: 'screen' }) : waiting());
  await show();
  expect(shown()).toBe('K7PX');
  await pass(3000);
  expect(asked.filter((each) => each.path === '/api/pairings/claim')).toHaveLength(3);
  expect(asked.at(-1)?.body).toEqual({ secret: 'secret of K7PX' });
  accepted = true;
  await pass(1000);
  expect(paired).toEqual([{ role: 'screen', table: undefined }]);
  const calls = asked.length;
  await pass(5000);
  expect(asked).toHaveLength(calls);
});

it('renews the code when it has expired', async () => {
  let codes = 0;
  answer = (path) => (path === '/api/pairings' ? offer(`CODE${++codes}`) : waiting());
  await show();
  await pass(301_000);
  expect(shown()).toBe('CODE2');
});

it('renews the code when the server has forgotten it, after a restart say', async () => {
  let codes = 0;
  answer = (path) => (path === '/api/pairings' ? offer(`CODE${++codes}`) : codes === 1 ? json({}, 404) : waiting());
  await show();
  await pass(1100);
  expect(shown()).toBe('CODE2');
});

it('says that the server does not answer, and goes on by itself', async () => {
  let down = true;
  answer = (path) => (down ? new Error('network') : path === '/api/pairings' ? offer('K7PX') : waiting());
  await show();
  expect(root.textContent).toContain('ne répond pas');
  down = false;
  await pass(3100);
  expect(shown()).toBe('K7PX');
  expect(root.textContent).not.toContain('ne répond pas');
});

it('lets the code go that it showed before the table was chosen', async () => {
  let codes = 0;
  answer = (path) => (path === '/api/pairings' ? offer(`CODE${++codes}`) : waiting());
  act(() => render(<PairingScreen role="tablet" tables={12} onPaired={(device) => paired.push(device)} />, root));
  await pass(10);
  const select = root.querySelector('select') as HTMLSelectElement;
  select.value = '7';
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await pass(10);
  expect(asked.filter((each) => each.path === '/api/pairings').map((each) => each.body)).toEqual([{ role: 'tablet' }, { role: 'tablet', table: 7, replaces: 'secret of CODE1' }]);
});
