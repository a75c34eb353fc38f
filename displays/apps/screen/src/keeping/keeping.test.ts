import { describe, expect, it } from 'vitest';
import { filesOf } from './keep';
import { answerFile, answerPage, keepOnly, wayOf, type Shelf } from './shelf';

const origin = 'http://192.168.1.10:8080';
const page = new Request(`${origin}/screen?theme=dark`);
const script = new Request(`${origin}/assets/screen-1.js`);
const away = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

function emptyShelf(): Shelf & { readonly urls: () => readonly string[] } {
  const kept = new Map<string, Response>();
  return {
    match: async (url) => kept.get(url)?.clone(),
    put: async (url, answer) => void kept.set(url, answer),
    delete: async (url) => kept.delete(url),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    urls: () => [...kept.keys()],
  };
}

describe('N5 the screen’s page', () => {
  it('is the server’s own as long as it answers', async () => {
    const shelf = emptyShelf();
    await answerPage(page, shelf, async () => new Response('old'));
    expect(await (await answerPage(page, shelf, async () => new Response('new'))).text()).toBe('new');
  });

  it('is the last one while the server is away or broken', async () => {
    const shelf = emptyShelf();
    await answerPage(page, shelf, async () => new Response('last'));
    expect(await (await answerPage(page, shelf, away)).text()).toBe('last');
    expect(await (await answerPage(page, shelf, async () => new Response('', { status: 502 }))).text()).toBe('last');
  });

  it('is kept also when it was loaded before the worker was there', async () => {
    const shelf = emptyShelf();
    await keepOnly(filesOf([script.url], { origin, pathname: '/screen' }), shelf, async () => new Response('page'));
    expect(await (await answerPage(page, shelf, away)).text()).toBe('page');
  });

  it('is nothing when nothing was kept, so that the browser tries again', async () => {
    await expect(answerPage(page, emptyShelf(), away)).rejects.toThrow('Failed to fetch');
  });

  it('has its files also without the server', async () => {
    const shelf = emptyShelf();
    await answerFile(script, shelf, async () => new Response('code'));
    expect(await (await answerFile(script, shelf, away)).text()).toBe('code');
  });

  it('keeps what it uses, and nothing of earlier versions', async () => {
    const shelf = emptyShelf();
    await answerPage(page, shelf, async () => new Response('page'));
    await answerFile(new Request(`${origin}/assets/screen-0.js`), shelf, async () => new Response('old'));
    await keepOnly([`${origin}/screen`, script.url], shelf, async () => new Response('code'));
    expect(shelf.urls()).toEqual([`${origin}/screen`, script.url]);
  });

  it('keeps no answer about people or devices', () => {
    const request = (path: string, mode = 'cors', method = 'GET') => wayOf({ url: origin + path, mode, method }, origin);
    expect([request('/api/sessions'), request('/hubs/screen'), request('/papers/r1/x.json'), request('/assets/x.js', 'cors', 'POST')]).toEqual(['pass', 'pass', 'pass', 'pass']);
    expect(wayOf({ url: 'http://elsewhere/assets/x.js', mode: 'cors', method: 'GET' }, origin)).toBe('pass');
    expect([request('/screen', 'navigate'), request('/look/a.png')]).toEqual(['page', 'file']);
    expect(filesOf([`${origin}/assets/a.js`, `${origin}/api/x`, `${origin}/assets/a.js`, 'http://elsewhere/assets/b.js'], { origin, pathname: '/screen' })).toEqual([`${origin}/screen`, `${origin}/assets/a.js`]);
  });
});
