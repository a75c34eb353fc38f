// The screen's service worker: after a power cut the machine at the projector shows what it last knew, also when the server is not up yet.
// Browsers allow it on https, on localhost, and on origins that the kiosk unit calls secure; without it everything else works.
import { answerFile, answerPage, keepOnly, wayOf } from './shelf';

interface Waiting {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

// What is used of a worker's world; the compiler's own words for it contradict those for pages.
declare const self: {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Waiting) => void): void;
    (type: 'fetch', listener: (event: { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }) => void): void;
    (type: 'message', listener: (event: Waiting & { readonly data: unknown }) => void): void;
  };
};

const ask = (request: Request | string): Promise<Response> => fetch(request);
const shelf = (): Promise<Cache> => caches.open('screen');

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, self.location.origin);
  if (way === 'page') event.respondWith(shelf().then((cache) => answerPage(event.request, cache, ask)));
  if (way === 'file') event.respondWith(shelf().then((cache) => answerFile(event.request, cache, ask)));
});

self.addEventListener('message', (event) => {
  const { data } = event;
  if (!Array.isArray(data) || !data.every((url) => typeof url === 'string')) return;
  event.waitUntil(shelf().then((cache) => keepOnly(data, cache, ask)).catch(() => undefined));
});
