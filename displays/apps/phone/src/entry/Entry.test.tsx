// @vitest-environment happy-dom
import { locale } from '@livesession/ui';
import type { CodeInfo, JoinAnswer } from '@livesession/wire';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Entry } from './Entry';
import type { Person } from './person';

const tent: CodeInfo = { kind: 'table', title: 'Journée', language: 'fr', tables: 32, table: 14 };
const ada: JoinAnswer = { participantId: 'w-1', name: 'Ada', table: 14 };

/** What the page has asked the server for and not been answered, oldest first. */
let open: { readonly path: string; readonly answer: (body: object) => void; readonly lose: () => void }[];
let asked: string[];
let joined: Person[];
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  locale.value = 'fr';
  [open, asked, joined] = [[], [], []];
  root = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => new Promise<Response>((resolve, reject) => {
    const lose = (): void => reject(new TypeError('lost'));
    asked.push(path);
    init.signal?.addEventListener('abort', lose);
    open.push({ path, answer: (body) => resolve(Response.json(body)), lose });
  }));
  act(() => render(<Entry code="T14" badge={false} onJoined={(person) => joined.push(person)} />, root));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (ms: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined));

async function hear(end: 'answer' | 'lose', body: object = {}): Promise<void> {
  const request = open.shift();
  if (end === 'lose') request?.lose();
  else request?.answer(body);
  await pass(0);
}

async function press(): Promise<void> {
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await pass(0);
}

it('asks whoever scanned for nothing before it knows what the code opens', async () => {
  expect(root.querySelector('input')).toBeNull();
  await hear('lose');
  expect(root.querySelector('input')).toBeNull();
  await pass(3_000);
  await hear('answer', tent);
  expect(root.querySelector('label')?.textContent).toContain('Votre prénom');
});

it('N2 asks again by itself, one request at a time however long the answer takes', async () => {
  await hear('answer', tent);
  await press();
  await hear('lose');
  await pass(3_000);
  await hear('answer', tent);
  await pass(10_000);
  expect(asked).toEqual(['/api/codes', '/api/join', '/api/codes', '/api/join']);
  await hear('answer', ada);
  expect(joined.map((person) => person.participantId)).toEqual(['w-1']);
});

it('N2 asks again when a network has swallowed the request', async () => {
  await hear('answer', tent);
  await press();
  await pass(15_000);
  expect(root.textContent).toContain('Le serveur ne répond pas');
  await pass(3_000);
  open.shift();
  await hear('answer', tent);
  await hear('answer', ada);
  expect(joined.map((person) => person.participantId)).toEqual(['w-1']);
});
