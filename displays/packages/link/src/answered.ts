import { effect } from '@preact/signals';
import type { RefusalInfo } from '@livesession/wire';
import type { Entry } from './outbox/entry';

/** What became of a command: the refusal, or undefined when it is registered. Waits for as long as it takes. */
export function answered(entry: Entry): Promise<RefusalInfo | undefined> {
  return new Promise((resolve) => {
    let end: (() => void) | undefined;
    const isSettled = (): boolean => entry.state.value !== 'waiting' && entry.state.value !== 'sent';
    end = effect(() => {
      if (!isSettled()) return;
      queueMicrotask(() => end?.());
      resolve(entry.refusal.peek());
    });
  });
}
