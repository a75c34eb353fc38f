import { signal, type Signal } from '@preact/signals';

const drafts = new Map<string, Signal<string>>();

/** What a person has typed and not sent: one signal per place, kept over a closed tab. */
export function draft(place: string): Signal<string> {
  let kept = drafts.get(place);
  if (!kept) drafts.set(place, (kept = signal(stored(place))));
  return kept;
}

/** Puts words into a draft; none clears it. */
export function keepDraft(place: string, words: string): void {
  draft(place).value = words;
  try {
    if (words === '') localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), words);
  } catch {
    // Without storage a draft lives as long as the page.
  }
}

/** Removes every draft under these places, but one. */
export function dropDrafts(under: string, except?: string): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    const places = new Set([...drafts.keys(), ...keys.filter((key) => key.startsWith(keyOf(''))).map((key) => key.slice(keyOf('').length))]);
    for (const place of places) if (place.startsWith(under) && place !== except) keepDraft(place, '');
  } catch {
    // Without storage there is nothing to remove.
  }
}

function stored(place: string): string {
  try {
    return localStorage.getItem(keyOf(place)) ?? '';
  } catch {
    return '';
  }
}

function keyOf(place: string): string {
  return `ls-draft/${place}`;
}
