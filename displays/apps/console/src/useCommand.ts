import { useOneAtATime, type OneAtATime } from '@livesession/ui';
import { useDesk, type Body, type Method, type TakenIn } from './desk';

export interface CommandRun extends Omit<OneAtATime, 'run'> {
  readonly run: <M extends Method>(method: M, body: Body<M>, takenIn?: TakenIn) => Promise<boolean>;
}

/** One command of the console at a time. */
export function useCommand(): CommandRun {
  const desk = useDesk();
  const one = useOneAtATime();
  return { ...one, run: (method, body, takenIn) => one.run(() => desk.send(method, body, takenIn)) };
}
