import { useOneAtATime, type OneAtATime } from '@livesession/ui';
import { useBoard, type DirectorAct } from './board';

export interface ActRun extends Omit<OneAtATime, 'run'> {
  readonly run: (act: DirectorAct) => Promise<boolean>;
}

/** One act at a time on one commitment, and what became of it. */
export function useAct(): ActRun {
  const board = useBoard();
  const one = useOneAtATime();
  return { ...one, run: (act) => one.run(() => board.send(act)) };
}
