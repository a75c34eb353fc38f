import { useState } from 'preact/hooks';
import { currentAmong, type QueuedCard } from './queue';
import type { Writing } from './Row';

/** Which card is being read, and what is being written on it. */
export interface Reading {
  /** Its place in the list; -1 while that is empty. */
  readonly at: number;
  readonly writing: Writing;
  readonly goTo: (place: number) => void;
  /** The place is kept when the card leaves: the next one takes it. */
  readonly stay: () => void;
  readonly write: (writing: Writing) => void;
  /** Goes to a card and writes on it. */
  readonly writeOn: (place: number, writing: Writing) => void;
}

export function useReading(shown: readonly QueuedCard[]): Reading {
  const [current, setCurrent] = useState<{ readonly id?: string | undefined; readonly place: number }>({ place: 0 });
  const [writing, write] = useState<Writing>(undefined);
  const at = currentAmong(shown, current.id, current.place);
  return {
    at,
    writing,
    goTo: (place) => {
      const id = shown[place]?.question.id;
      // A press on a button of the current row must not end what that row is doing.
      if (id === undefined || (id === shown[at]?.question.id && current.id === id)) return;
      setCurrent({ id, place });
      write(undefined);
    },
    stay: () => setCurrent({ id: shown[at]?.question.id, place: Math.max(0, at) }),
    write,
    writeOn: (place, next) => {
      setCurrent({ id: shown[place]?.question.id, place });
      write(next);
    },
  };
}
