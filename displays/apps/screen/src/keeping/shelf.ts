/** What a service worker's cache can do, as far as it is needed here. */
export interface Shelf {
  readonly match: (url: string) => Promise<Response | undefined>;
  readonly put: (url: string, answer: Response) => Promise<void>;
  readonly delete: (url: string) => Promise<boolean>;
  readonly keys: () => Promise<readonly { readonly url: string }[]>;
}

/** Asks the server. Rejects when it is away. */
export type Ask = (request: Request | string) => Promise<Response>;

/** How a request of the screen's page is answered. */
export type Way = 'page' | 'file' | 'pass';

export function wayOf(request: { readonly method: string; readonly url: string; readonly mode: string }, origin: string): Way {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return 'pass';
  if (request.mode === 'navigate') return 'page';
  // Their names say what is in them, so what was kept is what there is.
  return /^\/(assets|look)\//.test(url.pathname) ? 'file' : 'pass';
}

/** The page is the server's as long as it answers, and the last one while it is away or broken. */
export async function answerPage(request: Request, shelf: Shelf, ask: Ask): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const key = origin + pathname;
  try {
    const answer = await ask(request);
    if (answer.ok) await shelf.put(key, answer.clone());
    return answer.status >= 500 ? ((await shelf.match(key)) ?? answer) : answer;
  } catch (away) {
    const kept = await shelf.match(key);
    if (kept) return kept;
    throw away;
  }
}

export async function answerFile(request: Request, shelf: Shelf, ask: Ask): Promise<Response> {
  const kept = await shelf.match(request.url);
  if (kept) return kept;
  const answer = await ask(request);
  if (answer.ok) await shelf.put(request.url, answer.clone());
  return answer;
}

/** Keeps what the page uses, also what it had loaded before anybody watched, and lets go of files of earlier versions. */
export async function keepOnly(used: readonly string[], shelf: Shelf, ask: Ask): Promise<void> {
  const wanted = new Set(used);
  for (const { url } of await shelf.keys()) {
    if (!wanted.has(url)) await shelf.delete(url);
  }
  for (const url of wanted) {
    if (await shelf.match(url)) continue;
    const answer = await ask(url);
    if (answer.ok) await shelf.put(url, answer);
  }
}
