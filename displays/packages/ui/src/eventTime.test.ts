import { afterEach, expect, it } from 'vitest';
import { dayThere } from './eventTime';
import { locale } from './i18n/locale';

const morningInParis = Date.UTC(2026, 8, 14, 7, 30);

afterEach(() => {
  locale.value = 'fr';
});

it('E1 tells a day as it is where the event is, in the device’s language', () => {
  expect(dayThere(morningInParis, 'Europe/Paris')).toMatch(/^14 sept\. 2026, 09:30$/);
  expect(dayThere(morningInParis, 'Pacific/Auckland')).toMatch(/^14 sept\. 2026, 19:30$/);
  locale.value = 'en';
  expect(dayThere(morningInParis, 'America/Guadeloupe')).toMatch(/14, 2026.* 3:30/);
});

it('E1 tells it as it is here where no zone, or one that the browser does not know, is said', () => {
  expect(dayThere(morningInParis, 'Nowhere/Atlantis')).toBe(dayThere(morningInParis, undefined));
});
