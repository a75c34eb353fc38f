import { useEffect, useRef, useState } from 'preact/hooks';

/** How long what concerns a person stays on the screen when nobody touches it. */
export const personMs = 5_000;

/** How long a sentence that concerns nobody stays. */
export const sentenceMs = 10_000;

/** How long an empty form waits, and how long a covered one. */
export const formMs = 20_000;
export const coveredMs = 15_000;

export interface Idle {
  /** How often it has begun again: a bar that shows the time starts anew with it. */
  readonly turn: number;
  /** A finger rests on the screen: time stands still. */
  readonly held: boolean;
}

/**
 * Acts once when nobody has touched the screen or a key for so long. A finger that stays on the screen stops the time; `topic` begins it
 * again, because something else is shown.
 */
export function useIdle(ms: number, act: () => void, topic: unknown = undefined): Idle {
  const [idle, setIdle] = useState<Idle>({ turn: 0, held: false });
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    let timer = 0;
    const begin = (held: boolean): void => {
      clearTimeout(timer);
      setIdle((before) => ({ turn: before.turn + 1, held }));
      if (!held) timer = window.setTimeout(() => latest.current(), ms);
    };
    const down = (): void => begin(true);
    const up = (): void => begin(false);
    begin(false);
    window.addEventListener('pointerdown', down, true);
    window.addEventListener('pointerup', up, true);
    window.addEventListener('pointercancel', up, true);
    window.addEventListener('keydown', up, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', down, true);
      window.removeEventListener('pointerup', up, true);
      window.removeEventListener('pointercancel', up, true);
      window.removeEventListener('keydown', up, true);
    };
  }, [ms, topic]);
  return idle;
}
