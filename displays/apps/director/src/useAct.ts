import type { Refusal } from '@livesession/ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useBoard, type DirectorAct } from './board';

/** Longer than this, and the person is told that it is still on its way. */
const slowMs = 1500;

export interface ActRun {
  readonly state: 'idle' | 'sending' | 'slow' | 'done';
  readonly refusal: Refusal | undefined;
  readonly run: (act: DirectorAct) => Promise<boolean>;
}

/** One act at a time on one commitment, and what became of it. */
export function useAct(): ActRun {
  const board = useBoard();
  const [state, setState] = useState<ActRun['state']>('idle');
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const busy = useRef(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const run = async (act: DirectorAct): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setRefusal(undefined);
    setState('sending');
    timer.current = window.setTimeout(() => setState('slow'), slowMs);
    const refused = await board.send(act);
    clearTimeout(timer.current);
    busy.current = false;
    setState(refused ? 'idle' : 'done');
    setRefusal(refused);
    return refused === undefined;
  };
  return { state, refusal, run };
}
