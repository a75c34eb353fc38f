import type { Environment } from './environment';
import { Disconnected } from './transport';

/** The answer, or Disconnected when it has not come by then: a half-dead connection looks open for minutes. */
export function within<T>(world: Environment, ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = world.after(ms, () => reject(new Disconnected()));
    answer.then(resolve, reject).finally(cancel);
  });
}
