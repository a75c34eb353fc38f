import { DraftPen, type DraftPlace } from '@livesession/link';
import { useEffect, useState } from 'preact/hooks';
import { useTablet, type TabletLink } from '../../table/tablet';

/** What is particular to a text that saves itself. */
export type TextPlace = Pick<DraftPlace<string>, 'key' | 'saved' | 'save' | 'isOwn' | 'conflicts'>;

const same = (one: string, other: string): boolean => tidy(one) === tidy(other);

/** A pen for one text, for as long as it is on the page. */
export function useTextPen(placeOf: (tablet: TabletLink) => TextPlace): DraftPen<string> {
  const tablet = useTablet();
  const [pen] = useState(
    () =>
      new DraftPen<string>(tablet, {
        ...placeOf(tablet),
        none: '',
        storage: localStorage,
        after: (ms, act) => {
          const timer = setTimeout(act, ms);
          return () => clearTimeout(timer);
        },
        isEmpty: (words) => words.trim() === '',
        same,
        isWords: (value) => typeof value === 'string',
      }),
  );
  useEffect(() => () => pen.close(), [pen]);
  return pen;
}

// The server tidies spaces: that is no change by anybody.
function tidy(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim();
}
