import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remembering } from '../src';
import { begin, end, me, openPage } from './onePage';
import { pass, type SimulatedPage, type SimulatedServer, type SimulatedStorage } from './simulation';

let server: SimulatedServer;
let storage: SimulatedStorage;
let page: SimulatedPage;

beforeEach(() => {
  ({ server, storage } = begin());
  page = open();
});

afterEach(() => end(page));

function open(): SimulatedPage {
  return openPage(server, storage, { remember: remembering('screen') });
}

describe('N5 a page that is loaded while the server is away', () => {
  it('shows what was last known, with its age, and comes back alone', async () => {
    await pass(20_000);
    const heard = Date.now();
    server.weather.up = false;
    server.breakAll();
    await pass(60_000);
    page.reopen();
    expect(page.link.records.one('me')?.name).toBe('Anne');
    expect(heard - (page.link.lostSince.value ?? 0)).toBeLessThan(6_000);
    server.set('me', me('Anna'));
    server.weather.up = true;
    await pass(30_000);
    expect(page.link.records.one('me')?.name).toBe('Anna');
    expect(page.link.lostSince.value).toBeUndefined();
    expect(page.link.status.value).toBe('live');
  });

  it('asks only for what has changed since', async () => {
    await pass(10_000);
    const seen = server.seq;
    page.reopen();
    await pass(1_000);
    expect(server.follows.at(-1)).toEqual({ epoch: 'e1', seq: seen });
  });

  it('counts down by the server’s clock, as far as it is known', async () => {
    server.clockAhead = 300_000;
    await pass(20_000);
    server.weather.up = false;
    server.breakAll();
    page.reopen();
    expect(page.link.serverNow() - Date.now()).toBeGreaterThan(299_000);
  });

  it('knows nothing after the device was taken out', async () => {
    await pass(20_000);
    server.admits = false;
    server.breakAll();
    await pass(30_000);
    expect(page.link.status.value).toBe('shutOut');
    page.reopen();
    expect(page.link.records.one('me')).toBeUndefined();
  });

  it('begins with nothing when what was kept cannot be read', async () => {
    await pass(20_000);
    server.weather.up = false;
    page.kill();
    storage.setItem('known/screen', '{"epoch":"e1","seq":3,"set":{"me":{"type":"me"}}}');
    page = open();
    expect(page.link.records.one('me')).toBeUndefined();
    expect(storage.getItem('known/screen')).toBeNull();
  });
});

describe('a stream beside the view', () => {
  it('is followed for as long as somebody wants it, over lost connections', async () => {
    const seen: unknown[] = [];
    await pass(1_000);
    const end = page.link.follow('WatchScreens', (item) => item, (item) => seen.push(item));
    server.streams.say('WatchScreens', 1);
    server.breakAll();
    await pass(5_000);
    server.streams.say('WatchScreens', 2);
    end();
    server.streams.say('WatchScreens', 3);
    expect(seen).toEqual([1, 2]);
    expect(server.streams.opened).toEqual(['WatchScreens', 'WatchScreens']);
  });

  it('is told without a word when there is no connection', async () => {
    server.weather.up = false;
    server.breakAll();
    await expect(page.link.call('ShowPicture', {})).rejects.toThrow();
  });
});
