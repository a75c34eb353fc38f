import type { Refusal } from '@livesession/ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk, type Body, type Method } from './desk';

/** Longer than this, and the person is told that it is still on its way. */
const slowMs = 1500;

export type Progress = 'idle' | 'sending' | 'slow';

export interface CommandRun {
  readonly progress: Progress;
  readonly refusal: Refusal | undefined;
  readonly run: <M extends Method>(method: M, body: Body<M>) => Promise<boolean>;
  readonly forget: () => void;
}

/** Sends one command at a time and keeps what became of it, to be said near the button. */
export function useCommand(): CommandRun {
  const desk = useDesk();
  const [progress, setProgress] = useState<Progress>('idle');
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const busy = useRef(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const run = async <M extends Method>(method: M, body: Body<M>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setRefusal(undefined);
    setProgress('sending');
    timer.current = window.setTimeout(() => setProgress('slow'), slowMs);
    const refused = await desk.send(method, body);
    clearTimeout(timer.current);
    busy.current = false;
    setProgress('idle');
    setRefusal(refused);
    return refused === undefined;
  };
  return { progress, refusal, run, forget: () => setRefusal(undefined) };
}
