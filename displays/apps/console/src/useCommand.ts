import { useOneAtATime, type OneAtATime } from '@livesession/ui';
import { useDesk, type Body, type Method } from './desk';

export interface CommandRun extends Omit<OneAtATime, 'run'> {
  readonly run: <M extends Method>(method: M, body: Body<M>) => Promise<boolean>;
}

/** One command of the console at a time. */
export function useCommand(): CommandRun {
  const desk = useDesk();
  const one = useOneAtATime();
  return { ...one, run: (method, body) => one.run(() => desk.send(method, body)) };
}
