import { useEffect, useRef } from 'preact/hooks';
import { Keystrokes, type Heard } from './keystrokes';

/** Listens for a scanner on the whole page, wherever the focus is. */
export function useScanner(heard: (heard: Exclude<Heard, undefined>) => void): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    const keystrokes = new Keystrokes();
    const listen = (event: KeyboardEvent): void => {
      const result = keystrokes.hear({ key: event.key, code: event.code, shift: event.shiftKey }, event.timeStamp);
      if (result === undefined && !keystrokes.isFast) return;
      // A scan must not also write into a field, press a button or send a form.
      event.preventDefault();
      event.stopPropagation();
      if (result !== undefined) latest.current(result);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
