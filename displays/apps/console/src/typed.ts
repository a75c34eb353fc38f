import { formatNumber, locale } from '@livesession/ui';

/** What a field for a number says: nothing yet, a number that may be used, or something that is none. */
export type Typed = { readonly is: 'empty' } | { readonly is: 'fit'; readonly number: number } | { readonly is: 'unfit' };

const empty: Typed = { is: 'empty' };
const unfit: Typed = { is: 'unfit' };

/** A whole number within bounds. */
export function wholeIn(typed: string, least: number, most: number): Typed {
  const text = typed.trim();
  if (text === '') return empty;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? { is: 'fit', number } : unfit;
}

const shortest = 10;
const longest = 12 * 60 * 60;

/** A length typed in minutes, with a comma or a point where it is not a whole number; read in seconds, as agenda files limit it. */
export function secondsIn(typed: string): Typed {
  const text = typed.trim().replace(',', '.');
  if (text === '') return empty;
  const seconds = /^\d{1,3}(?:\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 60) : Number.NaN;
  return seconds >= shortest && seconds <= longest ? { is: 'fit', number: seconds } : unfit;
}

/** The same length as it is typed. */
export function minutesText(seconds: number | null | undefined): string {
  return seconds == null ? '' : formatNumber(Math.round((seconds / 60) * 100) / 100, locale.value);
}

/** The number if there is one. */
export function numberOf(typed: Typed): number | undefined {
  return typed.is === 'fit' ? typed.number : undefined;
}
