// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPage } from './keepPage';

const own = '/assets/phone-old.js';
const asked: [string, RequestInit][] = [];
let reloads: number;

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  asked.length = 0;
  reloads = 0;
  document.head.innerHTML = '';
  const script = document.createElement('template');
  script.innerHTML = `<script type="module" src="${own}"></script>`;
  vi.spyOn(document, 'querySelector').mockReturnValue(script.content.firstElementChild);
  vi.spyOn(location, 'reload').mockImplementation(() => void reloads++);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function serves(script: string): void {
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push([path, init]);
    return Promise.resolve(new Response(`<script type="module" src="${script}"></script>`));
  });
}

const aWhile = (): Promise<unknown> => vi.advanceTimersByTimeAsync(60_000);

describe('N5 the page that a device comes back to', () => {
  it('is asked for once, even when the browser has a copy, and not while everything else is coming', async () => {
    serves(own);
    keepPage('/');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([]);
    await aWhile();
    expect(asked).toEqual([['/', { cache: 'no-cache' }]]);
    expect(reloads).toBe(0);
  });

  it('is not asked for when the connection is gone again', async () => {
    serves(own);
    keepPage('/')();
    await aWhile();
    expect(asked).toEqual([]);
  });

  it('gives way to a newer one, but only once', async () => {
    serves('/assets/phone-new.js');
    keepPage('/');
    await aWhile();
    keepPage('/');
    await aWhile();
    expect(asked).toHaveLength(2);
    expect(reloads).toBe(1);
  });

  it('stays when the server cannot answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('lost')));
    keepPage('/');
    await aWhile();
    expect(reloads).toBe(0);
  });
});
