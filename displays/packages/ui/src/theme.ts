import { effect, signal } from '@preact/signals';

export type Theme = 'light' | 'dark';

const storageKey = 'ls-theme';

/** The theme chosen on this device; undefined: as the system has it. */
export const theme = signal<Theme | undefined>(stored());

/** Chooses a theme for this device; a dark room wants a dark console whatever the laptop thinks. */
export function setTheme(next: Theme): void {
  theme.value = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

let usual: Theme | undefined;

/** Shows this theme from now on, unless another one is chosen on this device. */
export function showTheme(unlessChosen: Theme): void {
  usual = unlessChosen;
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value ?? unlessChosen;
  });
}

/** What is shown now. */
export function shownTheme(): Theme {
  return theme.value ?? usual ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

function stored(): Theme | undefined {
  try {
    const value = localStorage.getItem(storageKey);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}
