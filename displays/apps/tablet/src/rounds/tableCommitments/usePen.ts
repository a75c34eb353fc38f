import { useEffect, useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { Pen } from './pen';

/** A pen for one draft, for as long as it is on the page. */
export function usePen(roundId: string, commitmentId: string): Pen {
  const tablet = useTablet();
  const [pen] = useState(
    () =>
      new Pen(tablet, {
        roundId,
        commitmentId,
        storage: localStorage,
        after: (ms, act) => {
          const timer = setTimeout(act, ms);
          return () => clearTimeout(timer);
        },
      }),
  );
  useEffect(() => () => pen.close(), [pen]);
  return pen;
}
