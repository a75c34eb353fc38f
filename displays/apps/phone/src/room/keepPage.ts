const keepAfterMs = 5_000;
const renewedKey = 'ls-renewed';

/**
 * Has the browser keep this page under the address that the phone comes back to, so that it opens while the server is away, also
 * on plain http, where no worker may keep it. The phone came in by another address, and waits until everything else has come. When the
 * server has a newer page by now, this one gives way to it. The result ends it.
 */
export function keepPage(): () => void {
  const timer = setTimeout(() => void keep().catch(() => undefined), keepAfterMs);
  return () => clearTimeout(timer);
}

async function keep(): Promise<void> {
  const answer = await fetch('/', { cache: 'reload' });
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.getAttribute('src');
  if (!answer.ok || !script) return;
  const page = await answer.text();
  if (!page.includes(script)) giveWay(script);
}

// Once for each page that is too old: whatever stands between phone and server must not make it load for ever.
function giveWay(script: string): void {
  if (sessionStorage.getItem(renewedKey) === script) return;
  sessionStorage.setItem(renewedKey, script);
  location.reload();
}
