import { effect, signal } from '@preact/signals';

/** What the event is called; undefined before anybody has said it. Pages bear it as the screens do. */
export const eventTitle = signal<string | undefined>(undefined);

/** Keeps the event's title as long as nobody stops it. */
export function followEventTitle(title: () => string | undefined): () => void {
  return effect(() => {
    eventTitle.value = title();
  });
}
