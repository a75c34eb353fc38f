import { signal, type ReadonlySignal } from '@preact/signals';

/** What can lie over the room. */
export type Page = 'recap';

// The phone's entries in the browser's history: one to fall back on, the room over it, a page over the room.
type Place = 'below' | 'room' | Page;

const hintMs = 5_000;
const top = signal<Page | undefined>(pageOf(placeNow()));
const hint = signal(false);
let hideHint = 0;

/** The page that lies over the room; undefined: the room itself. */
export const pageOver: ReadonlySignal<Page | undefined> = top;

/** True for a moment after Back was pressed in the room: once more, and the browser leaves. */
export const isLeaving: ReadonlySignal<boolean> = hint;

export function openPage(page: Page): void {
  if (top.value === page) return;
  history.pushState({ place: page }, '');
  top.value = page;
}

export function closePage(): void {
  if (top.value !== undefined) history.back();
}

/**
 * Makes Back safe: it closes what lies over the room, and in the room it says first that it would leave. The entry that this
 * needs is added with the person's first touch, because browsers skip entries that a page has added by itself. The result ends it.
 */
export function guardBack(): () => void {
  const touched = (): void => {
    if (placeNow() === undefined) history.replaceState({ place: 'below' }, '');
    if (placeNow() === 'below') history.pushState({ place: 'room' }, '');
  };
  window.addEventListener('popstate', moved);
  window.addEventListener('pointerdown', touched, true);
  window.addEventListener('keydown', touched, true);
  return () => {
    window.removeEventListener('popstate', moved);
    window.removeEventListener('pointerdown', touched, true);
    window.removeEventListener('keydown', touched, true);
    top.value = undefined;
  };
}

function moved(): void {
  top.value = pageOf(placeNow());
  clearTimeout(hideHint);
  hint.value = placeNow() === 'below';
  if (hint.value) hideHint = window.setTimeout(() => (hint.value = false), hintMs);
}

function pageOf(place: Place | undefined): Page | undefined {
  return place === 'recap' ? place : undefined;
}

function placeNow(): Place | undefined {
  const state: unknown = history.state;
  const place = typeof state === 'object' && state !== null && 'place' in state ? state.place : undefined;
  return place === 'below' || place === 'room' || place === 'recap' ? place : undefined;
}
