import type { JSX } from 'preact';
import { mountApp } from '../src';

/** What the address asks of a gallery: ?at=<situation>&lang=en&theme=dark. Development only. */
export const asked = new URLSearchParams(location.search);

/** Shows the situation that is asked for; without one, a list of all that there are. */
export function mountSituations(situations: Readonly<Record<string, () => JSX.Element>>, index = ''): void {
  const theme = asked.get('theme');
  if (theme) document.documentElement.dataset['theme'] = theme;
  const list = (
    <ul class={index}>
      {Object.keys(situations).map((at) => (
        <li key={at}>
          <a href={`?at=${at}`}>{at}</a>
        </li>
      ))}
    </ul>
  );
  mountApp(situations[asked.get('at') ?? '']?.() ?? list, () => 'LiveSession');
}
