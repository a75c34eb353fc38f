const settledMs = 5_000;

/** Keeps this page and its files for when the server is away, where the browser allows it. */
export async function keepPage(): Promise<void> {
  // Plain http on a LAN has none; then a reload while the server is away waits for it.
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/screen/keeper.js', { scope: '/screen' });
    const { active } = await navigator.serviceWorker.ready;
    let timer: number | undefined;
    // Once after what came first, not after a pause: a screen that waits to be paired asks every few seconds and never pauses.
    const tell = (): void => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        active?.postMessage(filesOf(performance.getEntriesByType('resource').map((entry) => entry.name), location));
      }, settledMs);
    };
    // Fonts and logos come when somebody writes in another script, or chooses a logo.
    new PerformanceObserver(tell).observe({ type: 'resource' });
    tell();
  } catch (error) {
    console.info('This page is not kept for when the server is away.', error);
  }
}

/** The page itself, which came before anybody watched, and what it has loaded. */
export function filesOf(loaded: readonly string[], { origin, pathname }: Pick<Location, 'origin' | 'pathname'>): readonly string[] {
  return [...new Set([origin + pathname, ...loaded].filter((url) => url === origin + pathname || url.startsWith(`${origin}/assets/`) || url.startsWith(`${origin}/look/`)))];
}
