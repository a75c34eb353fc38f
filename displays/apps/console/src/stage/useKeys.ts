import { useEffect, useRef } from 'preact/hooks';
import { keyIntent, type KeyIntent } from './keys';

/** Listens for a key with this meaning anywhere on the page. */
export function useKey(intent: KeyIntent, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (keyIntent(event, event.target instanceof Element ? event.target : null) !== intent) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [intent]);
}
