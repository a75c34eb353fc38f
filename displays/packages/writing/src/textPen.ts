import { DraftPen, type Body, type DraftPlace, type Entry, type Link, type Method, type SendOptions } from '@livesession/link';
import { useEffect, useState } from 'preact/hooks';

/** What of the link a pen uses: it sends one command only, the tablet's or the host's phone's. */
export interface WritingLink<M extends Method = Method, Words = Body<M>> extends Pick<Link, 'records' | 'outbox' | 'forget'> {
  send(method: M, words: Words, options?: SendOptions): Entry;
}

/** What is particular to a text that saves itself. */
export type TextPlace = Pick<DraftPlace<string>, 'key' | 'saved' | 'save' | 'isOwn' | 'conflicts' | 'onlyWhenAsked'>;

const same = (one: string, other: string): boolean => tidy(one) === tidy(other);

/** A pen for one text, for as long as it is on the page. */
export function useTextPen(link: Pick<Link, 'outbox' | 'forget'>, placeOf: () => TextPlace): DraftPen<string> {
  const [pen] = useState(
    () =>
      new DraftPen<string>(link, {
        ...placeOf(),
        none: '',
        storage: localStorage,
        after: pauses,
        isEmpty: (words) => words.trim() === '',
        same,
        isWords: (value) => typeof value === 'string',
      }),
  );
  useEffect(() => () => pen.close(), [pen]);
  return pen;
}

/** The pause in typing after which a draft is saved. */
export function pauses(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

// The server tidies spaces: that is no change by anybody.
function tidy(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim();
}
