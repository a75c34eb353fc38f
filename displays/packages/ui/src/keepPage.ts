const keepAfterMs = 5_000;
const renewedKey = 'ls-renewed';

/**
 * Has the browser keep this page under the address that the device comes back to, so that it opens while the server is away, also
 * on plain http, where no worker may keep it. A phone came in by another address; and a page that was kept may be old: when the server
 * has a newer one by now, this one gives way to it. Waits until everything else has come. The result ends it.
 */
export function keepPage(address: string): () => void {
  const timer = setTimeout(() => void keep(address).catch(() => undefined), keepAfterMs);
  return () => clearTimeout(timer);
}

async function keep(address: string): Promise<void> {
  // Not past the browser's copy: it would be gone if the server went away just now.
  const answer = await fetch(address, { cache: 'no-cache' });
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.getAttribute('src');
  if (!answer.ok || !script) return;
  const page = await answer.text();
  if (!page.includes(script)) giveWay(script);
}

// Once for each page that is too old: whatever stands between device and server must not make it load for ever.
function giveWay(script: string): void {
  if (sessionStorage.getItem(renewedKey) === script) return;
  sessionStorage.setItem(renewedKey, script);
  location.reload();
}
