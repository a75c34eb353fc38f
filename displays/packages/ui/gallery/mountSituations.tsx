import type { JSX } from 'preact';
import { mountApp, showTheme } from '../src';

/** What the address asks of a gallery: ?at=<situation>&lang=en&theme=dark. Development only. */
export const asked = new URLSearchParams(location.search);

interface MoreOfAGallery {
  /** The class of the list of situations. */
  readonly index?: string;
  /** By situation, what is pressed one after the other to come to it. */
  readonly presses?: Readonly<Record<string, readonly string[]>>;
}

const mostFrames = 60;

/** Shows the situation that is asked for; without one, a list of all that there are. */
export function mountSituations(situations: Readonly<Record<string, () => JSX.Element>>, { index, presses = {} }: MoreOfAGallery = {}): void {
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') showTheme(theme);
  const list = (
    <ul class={index}>
      {Object.keys(situations).map((at) => (
        <li key={at}>
          <a href={`?at=${at}`}>{at}</a>
        </li>
      ))}
    </ul>
  );
  const at = asked.get('at') ?? '';
  mountApp(situations[at]?.() ?? list, () => 'LiveSession');
  void press(presses[at] ?? []);
}

async function press(selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    // What is on the page may come on demand.
    for (let frames = 0; frames < mostFrames && !document.querySelector(selector); frames++) await new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>(selector)?.click();
  }
}
