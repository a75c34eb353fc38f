import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../src/tokens.css', import.meta.url), 'utf8');
const both = [...css.matchAll(/--([\w-]+): var\(--light, (#[0-9a-f]{6})\) var\(--dark, (#[0-9a-f]{6})\);/g)];

/** The colours of tokens.css by name, light and dark. */
export const tokenColours = {
  light: Object.fromEntries(both.map(([, name, light]) => [name, light])),
  dark: Object.fromEntries(both.map(([, name, , dark]) => [name, dark])),
} as Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>;
