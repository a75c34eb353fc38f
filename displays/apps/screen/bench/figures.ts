/** Gives figures to whoever serves this page: scripts/benchPage.mjs. */
export async function post(figures: object): Promise<void> {
  await fetch('/figures', { method: 'POST', body: JSON.stringify(figures) });
}

/** A page that fails says so, instead of never coming to an end. */
export function postFailures(): void {
  const tell = (error: unknown): void => void post({ failed: String(error) });
  addEventListener('error', (event) => tell(event.message));
  addEventListener('unhandledrejection', (event) => tell(event.reason));
}
