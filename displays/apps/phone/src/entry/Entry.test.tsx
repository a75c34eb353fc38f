// @vitest-environment happy-dom
import { locale } from '@livesession/ui';
import type { CodeInfo, JoinAnswer } from '@livesession/wire';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
  scan('T14');
});

function scan(code: string, badge = false): void {
  act(() => render(<Entry key={code} code={code} badge={badge} onJoined={(person) => joined.push(person)} />, root));
  open.splice(0, open.length - 1);
}

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

describe('from the printed code to the room', () => {
  const tapsOn = async (...buttons: readonly string[]): Promise<void> => {
    for (const name of buttons) {
      const button = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
      expect(button, name).toBeDefined();
      act(() => button?.click());
      if (button?.type === 'submit') await press();
    }
  };

  it('a badge asks for no tap, and not for a name', async () => {
    scan('B7', true);
    await hear('answer', { ...ada, name: 'Anne' });
    expect(joined.map((person) => person.name)).toEqual(['Anne']);
  });

  it('a table’s code asks for one tap, the name left out', async () => {
    await hear('answer', tent);
    await tapsOn('Rejoindre la table 14');
    await hear('answer', ada);
    expect(joined).toHaveLength(1);
  });

  it('the room’s code asks for two taps', async () => {
    scan('R1');
    await hear('answer', { ...tent, kind: 'room', table: undefined });
    await tapsOn('7', 'Rejoindre la table 7');
    await hear('answer', ada);
    expect(joined).toHaveLength(1);
  });
});
