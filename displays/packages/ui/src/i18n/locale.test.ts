// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { firstLocale, locale, setLocale } from './locale';

const visit = (address: string): void => window.history.replaceState(null, '', address);
const browserPrefers = (...languages: string[]): void => void vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

beforeEach(() => {
  localStorage.clear();
  visit('/');
  browserPrefers('de-DE');
});

it('is French when nobody says anything', () => {
  expect(firstLocale()).toBe('fr');
});

it('takes the first language of the browser that it knows', () => {
  browserPrefers('de-DE', 'en-GB', 'fr-FR');
  expect(firstLocale()).toBe('en');
});

it('keeps what the person chose, over what the browser prefers', () => {
  browserPrefers('fr-FR');
  setLocale('en');
  expect(locale.value).toBe('en');
  expect(firstLocale()).toBe('en');
});

it('follows the address before everything, and remembers it', () => {
  setLocale('en');
  visit('/?lang=fr');
  expect(firstLocale()).toBe('fr');
  visit('/');
  expect(firstLocale()).toBe('fr');
});

it('ignores a language that it does not have', () => {
  visit('/?lang=de');
  expect(firstLocale()).toBe('fr');
});
