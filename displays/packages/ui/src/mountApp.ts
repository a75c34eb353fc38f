import { effect } from '@preact/signals';
import { render, type ComponentChild } from 'preact';
import { eventTitle } from './eventTitle';
import { locale } from './i18n/locale';

/** Puts an app into `#app`, and keeps the page's language and title true while the person switches; the event's own title stands first where it is known. */
export function mountApp(app: ComponentChild, title: () => string): void {
  effect(() => {
    document.documentElement.lang = locale.value;
    document.title = [eventTitle.value, title()].filter(Boolean).join(' – ');
  });
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app element.');
  render(app, root);
}
