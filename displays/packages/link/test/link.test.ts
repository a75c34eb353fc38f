import { effect } from '@preact/signals';
import type { LiveRecord } from '@livesession/wire';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begin, end, me, openPage } from './onePage';
import { dice, pass, SimulatedPage, type SimulatedServer, type SimulatedStorage } from './simulation';

const question = (id: string): LiveRecord => ({ type: 'question', id, roundId: 'r1', number: 1, text: id, at: 0 });

let server: SimulatedServer;
let storage: SimulatedStorage;
let page: SimulatedPage;

beforeEach(() => {
  ({ server, storage } = begin());
  page = open();
});

afterEach(() => end(page));

function open(): SimulatedPage {
  return openPage(server, storage);
}

function ask(text: string, slot?: string) {
  return page.link.send('AskQuestion', { roundId: 'r1', text }, slot === undefined ? {} : { slot });
}

describe('following', () => {
  it('is live when the view is there, and keeps up', async () => {
    expect(page.link.status.value).toBe('connecting');
    await pass(100);
    expect(page.link.status.value).toBe('live');
    server.set('me', me('Anna'));
    await pass(100);
    expect(page.link.records.one('me')?.name).toBe('Anna');
  });

  it('says the position of the records it has, and keeps it while away', async () => {
    expect(page.link.seq.value).toBe(0);
    await pass(100);
    expect(page.link.seq.value).toBe(server.seq);
    const seen: (readonly [number, string | undefined])[] = [];
    const stop = effect(() => void seen.push([page.link.seq.value, page.link.records.one('me')?.name]));
    const before = server.seq;
    server.set('me', me('Anna'));
    await pass(100);
    // Never one without the other: who reads the position may count on the records.
    expect(seen).toEqual([[before, 'Anne'], [server.seq, 'Anna']]);
    server.nonsense.push('hello');
    server.breakAll();
    expect(page.link.seq.value).toBe(server.seq);
    stop();
  });

  it('N5 resumes where it was and has exactly the server’s records', async () => {
    await pass(100);
    const seen = server.seq;
    server.breakAll();
    server.set('question/q1', question('q1'));
    server.set('me', undefined);
    await pass(2_000);
    expect(server.follows.at(-1)).toEqual({ epoch: 'e1', seq: seen });
    expect(Object.fromEntries(page.link.records.byKey.value)).toEqual(server.view());
  });

  it('N5 starts afresh when the ledger is another one', async () => {
    await pass(100);
    server.set('question/q1', question('q1'));
    await pass(100);
    server.restore();
    server.set('question/q1', undefined);
    await pass(2_000);
    expect(Object.fromEntries(page.link.records.byKey.value)).toEqual({ me: me('Anne') });
  });

  it.each([
    ['a malformed record', { epoch: 'e1', seq: 9, reset: false, set: { me: { type: 'me' } }, gone: [] }],
    ['a patch of another epoch', { epoch: 'e9', seq: 9, reset: false, set: {}, gone: [] }],
    ['a patch from the past', { epoch: 'e1', seq: 0, reset: false, set: {}, gone: [] }],
    ['no patch', 'hello'],
  ])('follows from the start after %s', async (_, nonsense) => {
    await pass(100);
    server.nonsense.push(nonsense);
    server.set('question/q1', question('q1'));
    await pass(100);
    expect(server.follows.at(-1)).toEqual({ seq: 0 });
    expect(Object.fromEntries(page.link.records.byKey.value)).toEqual(server.view());
  });

  it('does not loop fast when the view stays malformed', async () => {
    await pass(100);
    server.nonsense.push(...Array.from({ length: 1_000 }, () => 'hello'));
    server.set('question/q1', question('q1'));
    await pass(60_000);
    expect(server.follows.length).toBeLessThan(20);
  });

  it('gives the same array while no record of the type changes', async () => {
    server.set('question/q1', question('q1'));
    await pass(100);
    const before = page.link.records.all('question');
    server.set('me', me('Anna'));
    await pass(100);
    expect(page.link.records.all('question')).toBe(before);
    server.set('question/q2', question('q2'));
    await pass(100);
    expect(page.link.records.all('question').map((each) => each.id)).toEqual(['q1', 'q2']);
  });
});

describe('the line', () => {
  it('N5 never gives up, and waits from half a second to ten', async () => {
    await pass(100);
    server.weather.up = false;
    server.breakAll();
    await pass(3_600_000);
    expect(page.link.status.value).toBe('reconnecting');
    expect(page.link.lostSince.value).toBe(1_700_000_000_100);
    // Between 5 and 10 seconds apart after the first few.
    expect(server.attempts).toBeGreaterThan(350);
    expect(server.attempts).toBeLessThan(740);
    server.weather.up = true;
    await pass(10_100);
    expect(page.link.status.value).toBe('live');
    expect(page.link.lostSince.value).toBeUndefined();
  });

  it('N5 is live again within ten seconds when the server was away for three', async () => {
    await pass(60_000);
    server.weather.up = false;
    server.breakAll();
    await pass(3_000);
    server.weather.up = true;
    await pass(7_000);
    expect(page.link.status.value).toBe('live');
  });

  it('tries at once when the device wakes', async () => {
    await pass(100);
    server.weather.up = false;
    server.breakAll();
    await pass(60_000);
    server.weather.up = true;
    page.wake();
    await pass(100);
    expect(page.link.status.value).toBe('live');
  });

  it('finds on waking that the connection is dead', async () => {
    await pass(10_000);
    server.weather.frozen = true;
    page.wake();
    await pass(5_100);
    expect(page.link.status.value).toBe('reconnecting');
    server.weather.frozen = false;
    await pass(10_000);
    expect(page.link.status.value).toBe('live');
  });

  it('finds by itself that the connection is dead', async () => {
    await pass(10_000);
    server.weather.frozen = true;
    await pass(70_000);
    expect(page.link.status.value).toBe('reconnecting');
  });

  it('stops when shut out, until it is started again as somebody new', async () => {
    await pass(100);
    server.admits = false;
    server.breakAll();
    await pass(1_000);
    expect(page.link.status.value).toBe('shutOut');
    const attempts = server.attempts;
    page.wake();
    await pass(600_000);
    expect(server.attempts).toBe(attempts);
    server.admits = true;
    page.link.start();
    expect(page.link.records.one('me')).toBeUndefined();
    await pass(100);
    expect(page.link.records.one('me')?.name).toBe('Anne');
    expect(server.follows.at(-1)).toEqual({ seq: 0 });
  });

  it('leaves no connection open that comes too late', async () => {
    await pass(100);
    server.weather.latency = 9_000;
    server.breakAll();
    await pass(9_500);
    server.weather.latency = 10;
    await pass(30_000);
    expect(page.link.status.value).toBe('live');
    expect(server.connections.size).toBe(1);
  });
});

describe('the outbox', () => {
  it('N1 shows as registered only what the server has answered', async () => {
    await pass(100);
    const entry = ask('Pourquoi ?');
    expect(entry.state.value).toBe('sent');
    await pass(15);
    expect(entry.state.value).toBe('sent');
    await pass(100);
    expect(entry.state.value).toBe('registered');
    expect(page.link.outbox.value).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it('N1 keeps a registered entry until the view shows it', async () => {
    await pass(100);
    const entry = ask('Pourquoi ?');
    const seen: string[] = [];
    const end = effect(() => void seen.push(`${page.link.outbox.value.length} ${entry.state.value}`));
    await pass(1_000);
    end();
    expect(seen).toEqual(['1 sent', '1 registered', '0 registered']);
  });

  it('lets a registered entry go when no view ever shows it', async () => {
    await pass(100);
    server.shows = false;
    ask('Pourquoi ?');
    await pass(4_000);
    expect(page.link.outbox.value).toEqual([]);
  });

  it.each(['dropBefore', 'dropAfter', 'fault', 'busy'] as const)('N2 repeats the same command after %s', async (mishap) => {
    await pass(100);
    server.mishaps.push(mishap);
    const entry = ask('Pourquoi ?');
    await pass(5_000);
    expect(entry.state.value).toBe('registered');
    expect(server.ledger).toHaveLength(1);
    expect(new Set(server.asked.map((each) => each.json)).size).toBe(1);
    expect(server.asked.length).toBe(2);
  });

  it('N1 keeps the order while the connection is away', async () => {
    await pass(100);
    server.weather.up = false;
    server.breakAll();
    for (const text of ['a', 'b', 'c']) ask(text);
    expect(page.link.outbox.value.map((entry) => entry.state.value)).toEqual(['waiting', 'waiting', 'waiting']);
    await pass(5_000);
    server.weather.up = true;
    await pass(12_000);
    expect(server.ledger.map((each) => each.text)).toEqual(['a', 'b', 'c']);
  });

  it('N1 survives a closed tab', async () => {
    await pass(100);
    server.weather.up = false;
    server.breakAll();
    ask('a');
    ask('b');
    page.kill();
    await pass(100_000);
    server.weather.up = true;
    page = open();
    await pass(1_000);
    expect(server.ledger.map((each) => each.text)).toEqual(['a', 'b']);
    expect(storage.length).toBe(0);
  });

  it('N2 sends under the same id when the tab closed before the answer', async () => {
    await pass(100);
    ask('a');
    await pass(12);
    page.reopen();
    await pass(1_000);
    expect(server.asked).toHaveLength(2);
    expect(server.ledger).toHaveLength(1);
  });

  it('N2 two tabs neither double nor lose', async () => {
    await pass(100);
    server.weather.up = false;
    server.breakAll();
    const second = open();
    ask('a');
    second.link.send('AskQuestion', { roundId: 'r1', text: 'b' });
    await pass(500);
    page.kill();
    server.weather.up = true;
    await pass(40_000);
    expect(server.ledger.map((each) => each.text).sort()).toEqual(['a', 'b']);
    expect(storage.length).toBe(0);
    expect(second.link.outbox.value).toEqual([]);
    second.kill();
  });

  it('B4 tells that a round has closed meanwhile, over a restart too, until it was read', async () => {
    await pass(100);
    server.refusal = () => 'roundAlreadyClosed';
    server.weather.up = false;
    server.breakAll();
    ask('trop tard');
    server.weather.up = true;
    await pass(2_000);
    expect(page.link.outbox.value.map((entry) => entry.refusal.value?.code)).toEqual(['roundAlreadyClosed']);
    page.reopen();
    await pass(2_000);
    const [refused] = page.link.outbox.value;
    expect(refused?.state.value).toBe('refused');
    expect(refused?.command['text']).toBe('trop tard');
    expect(server.asked).toHaveLength(1);
    page.link.forget(refused?.id ?? '');
    expect(page.link.outbox.value).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it('B4 tells when the server fails again and again, and goes on with the next', async () => {
    await pass(100);
    server.mishaps.push('fault', 'busy', 'fault', 'fault', 'busy', 'fault');
    const first = ask('a');
    const second = ask('b');
    await pass(60_000);
    expect(first.refusal.value?.code).toBe('unavailable');
    expect(second.state.value).toBe('registered');
  });

  it('sends only the newest of what was never sent in a slot', async () => {
    await pass(100);
    server.weather.up = false;
    server.breakAll();
    const [old, other, newest] = [ask('a', 'ballot'), ask('b'), ask('c', 'ballot')];
    server.weather.up = true;
    await pass(12_000);
    expect(server.ledger.map((each) => each.text)).toEqual(['b', 'c']);
    expect([old, other, newest].map((entry) => entry.state.value)).toEqual(['replaced', 'registered', 'registered']);
  });

  it('N2 does not drop in a slot what may already have arrived', async () => {
    await pass(100);
    server.mishaps.push('dropAfter');
    ask('a', 'ballot');
    await pass(20);
    ask('b', 'ballot');
    await pass(12_000);
    expect(server.ledger.map((each) => each.text)).toEqual(['a', 'b']);
    expect(server.asked).toHaveLength(3);
  });

  it('A4 keeps nothing of a sealed command once it is answered, refused or not', async () => {
    await pass(100);
    page.link.send('AskQuestion', { roundId: 'r1', text: 'taken' }, { sealed: true });
    await pass(1_000);
    server.refusal = () => 'roundAlreadyClosed';
    const refused = page.link.send('AskQuestion', { roundId: 'r1', text: 'too late' }, { sealed: true, slot: 'ballot' });
    await pass(1_000);
    expect(refused.state.value).toBe('refused');
    expect(page.link.outbox.value.map((entry) => entry.command)).toEqual([{ commandId: refused.id, roundId: 'r1' }]);
    const stored = Array.from({ length: storage.length }, (_, at) => storage.getItem(storage.key(at) ?? '')).join();
    expect(stored).toContain('roundAlreadyClosed');
    expect(stored).not.toMatch(/taken|too late/);
    page.reopen();
    expect(page.link.outbox.value.map((entry) => entry.state.value)).toEqual(['refused']);
  });

  it('works without storage', async () => {
    const bare = new SimulatedPage(server, undefined, dice(2));
    const entry = bare.link.send('AskQuestion', { roundId: 'r1', text: 'a' });
    await pass(1_000);
    expect(entry.state.value).toBe('registered');
    bare.kill();
  });

  it('leaves alone what is no entry', async () => {
    storage.setItem('ls-outbox/p1/x', '{"id":7}');
    storage.setItem('ls-outbox/p1/y', 'rubbish');
    storage.setItem('ls-outbox/p2/z', JSON.stringify({ id: 'z', method: 'AskQuestion', at: 1, command: { text: 'someone else’s' } }));
    page.reopen();
    await pass(1_000);
    expect(server.asked).toEqual([]);
  });
});

describe('the server’s clock', () => {
  it('is known to within half the way there and back', async () => {
    server.clockAhead = 300_000;
    page.reopen();
    await pass(5_000);
    expect(Math.abs(page.link.serverNow() - Date.now() - 300_000)).toBeLessThanOrEqual(10);
  });

  it('N5 is asked again after a reconnect, when the device’s clock may have moved', async () => {
    await pass(5_000);
    server.clockAhead = -120_000;
    server.breakAll();
    await pass(3_000);
    expect(Math.abs(page.link.serverNow() - Date.now() + 120_000)).toBeLessThanOrEqual(10);
  });

  it('prefers the sample with the shortest way', async () => {
    server.weather.latency = 900;
    server.clockAhead = 5_000;
    page.reopen();
    await pass(3_000);
    server.weather.latency = 5;
    await pass(5_000);
    expect(Math.abs(page.link.serverNow() - Date.now() - 5_000)).toBeLessThanOrEqual(5);
  });
});
