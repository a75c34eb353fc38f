// @vitest-environment happy-dom
import { createLink, Unreachable, type Connection, type Environment } from '@livesession/link';
import { locale } from '@livesession/ui';
import type { LiveRecord } from '@livesession/wire';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKiosk, type Kiosk } from './kiosk';

interface Asked {
  readonly method: string;
  readonly commandId: string;
  readonly code?: string;
}

const session: LiveRecord = { type: 'session', title: 'Journée', language: 'fr', tables: 32 };

let up: boolean;
let asked: Asked[];
let answer: (command: Asked) => unknown;
let stored: Map<string, string>;

const world: Environment = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  steady: () => Date.now(),
  random: () => 0.5,
  onWake: () => () => undefined,
  onStorage: () => () => undefined,
  storage: {
    get length() {
      return stored.size;
    },
    key: (index) => [...stored.keys()][index] ?? null,
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
  },
};

const connection: Connection = {
  invoke: async (method, ...args) => {
    if (method === 'Clock') return Date.now();
    const command = { ...(args[0] as object), method } as Asked;
    asked.push(command);
    return answer(command);
  },
  stream: (_method, _args, item) => {
    setTimeout(() => item({ epoch: 'e', seq: 1, reset: true, set: { session }, gone: [] }), 1);
    return () => undefined;
  },
  onClosed: () => undefined,
  close: () => undefined,
};

/** A page that is opened on this kiosk. */
function open(): Kiosk & { readonly close: () => void } {
  const link = createLink({ hub: '/hubs/kiosk', outbox: 'kiosk', environment: world, connect: async () => (up ? connection : Promise.reject(new Unreachable())) });
  link.start();
  return { ...createKiosk({ ...link, records: link.records.byKey, search: async () => 'unreachable', print: async () => 'printing' }), close: () => link.stop() };
}

function shown(kiosk: Kiosk) {
  const visit = kiosk.visit.value;
  return visit.page === 'answer' ? visit.entry : undefined;
}

beforeEach(() => {
  vi.useFakeTimers();
  up = true;
  asked = [];
  stored = new Map();
  answer = () => ({ seq: 2, arrival: { firstName: 'Claire', table: 14 } });
});

afterEach(() => vi.useRealTimers());

describe('a scan', () => {
  it('becomes an arrival', async () => {
    const kiosk = open();
    kiosk.scan('7K3M9QX2');
    await vi.advanceTimersByTimeAsync(50);
    expect(shown(kiosk)?.arrival?.value).toEqual({ firstName: 'Claire', table: 14 });
    expect([...stored.keys()]).toEqual([]);
  });

  it('N2 that is made twice while the server is away is sent once, also by the page that is opened next', async () => {
    up = false;
    const before = open();
    before.scan('7K3M9QX2');
    before.leave();
    before.scan('7K3M9QX2');
    before.scan('ABCDEFGH');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(before.queued.value).toBe(2);
    expect(asked).toEqual([]);
    before.close();

    up = true;
    const after = open();
    expect(after.visit.value).toEqual({ page: 'welcome' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked.map((command) => command.code)).toEqual(['7K3M9QX2', 'ABCDEFGH']);
    expect(after.queued.value).toBe(0);
  });

  it('N2 whose answer is lost goes again under the same id', async () => {
    let lost = true;
    answer = () => {
      if (lost) throw new Error('the connection broke');
      return { seq: 2, arrival: { firstName: 'Claire' } };
    };
    const kiosk = open();
    kiosk.scan('7K3M9QX2');
    await vi.advanceTimersByTimeAsync(100);
    lost = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.map((command) => command.commandId)).size).toBe(1);
    expect(shown(kiosk)?.state.value).toBe('registered');
  });

  it('of the badge that is shown changes nothing', async () => {
    const kiosk = open();
    kiosk.scan('7K3M9QX2');
    await vi.advanceTimersByTimeAsync(50);
    kiosk.scan('7K3M9QX2');
    await vi.advanceTimersByTimeAsync(50);
    expect(asked).toHaveLength(1);
  });

  it('that is refused after its person has left is told to the team, without saying whose', async () => {
    up = false;
    const kiosk = open();
    kiosk.scan('7K3M9QX2');
    kiosk.leave();
    answer = () => ({ seq: 0, refusal: { code: 'badgeUnknown' } });
    up = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(kiosk.missed.value).toBe(1);
    expect([...stored.keys()]).toEqual([]);
  });

  it('that is refused before its person is theirs to read', async () => {
    answer = () => ({ seq: 0, refusal: { code: 'badgeOfTable' } });
    const kiosk = open();
    kiosk.scan('7K3M9QX2');
    await vi.advanceTimersByTimeAsync(50);
    expect(shown(kiosk)?.refusal.value?.code).toBe('badgeOfTable');
    expect(kiosk.missed.value).toBe(0);
  });
});

it('the next visitor finds the language of the event', async () => {
  locale.value = 'en';
  const kiosk = open();
  await vi.advanceTimersByTimeAsync(50);
  expect(locale.value).toBe('fr');
  locale.value = 'en';
  kiosk.go('search');
  expect(locale.value).toBe('en');
  kiosk.leave();
  expect(locale.value).toBe('fr');
});
