import { signal } from '@preact/signals';

export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'ls-locale';

/** What this device speaks. Reading `.value` in a component makes it follow a switch without reload. */
export const locale = signal<Locale>(firstLocale());

/** Switches the language and remembers it on this device. */
export function setLocale(next: Locale): void {
  locale.value = next;
  remember(next);
}

/** `?lang=`, which then stays, then what this device chose before, then what the browser prefers, then French. */
export function firstLocale(): Locale {
  const inAddress = known(asked());
  if (inAddress) remember(inAddress);
  return inAddress ?? known(stored()) ?? preferred() ?? 'fr';
}

function remember(next: Locale): void {
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Private windows may have no storage: the choice then lasts as long as the page.
  }
}

function known(tag: string | null | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return locales.find((candidate) => candidate === language);
}

function asked(): string | null {
  return typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('lang');
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function preferred(): Locale | undefined {
  const tags = typeof navigator === 'undefined' ? [] : (navigator.languages ?? [navigator.language]);
  return tags.map(known).find((candidate) => candidate !== undefined);
}
