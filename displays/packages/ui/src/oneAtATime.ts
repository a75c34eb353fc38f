import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from './i18n/refusals';

/** Longer than this, and the person is told that it is still on its way. */
const slowMs = 1500;

export interface OneAtATime {
  readonly progress: 'idle' | 'sending' | 'slow' | 'done';
  readonly refusal: Refusal | undefined;
  /** False when it was refused, or when another one is still on its way. */
  readonly run: (send: () => Promise<Refusal | undefined>) => Promise<boolean>;
  readonly forget: () => void;
}

/** Sends one command at a time and keeps what became of it, to be said near the button. */
export function useOneAtATime(): OneAtATime {
  const [progress, setProgress] = useState<OneAtATime['progress']>('idle');
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const busy = useRef(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const run = async (send: () => Promise<Refusal | undefined>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setRefusal(undefined);
    setProgress('sending');
    timer.current = window.setTimeout(() => setProgress('slow'), slowMs);
    const refused = await send();
    clearTimeout(timer.current);
    busy.current = false;
    setProgress(refused ? 'idle' : 'done');
    setRefusal(refused);
    return refused === undefined;
  };
  return { progress, refusal, run, forget: () => setRefusal(undefined) };
}
