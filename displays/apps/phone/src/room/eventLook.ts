import type { Records } from '@livesession/link';
import { followEventTitle } from '@livesession/ui';
import { computed, effect } from '@preact/signals';
import { whenCome } from '../rounds/onDemand';

const colouring = whenCome(() => import('@livesession/scene/pageAccent'));

/** Keeps the event's title and colour on this page. What makes a colour readable comes with the first colour, and does not weigh on the first load (F5). */
export function followEventLook(records: Records): () => void {
  const stopTitle = followEventTitle(() => records.one('session')?.title);
  const accent = computed(() => records.one('session')?.look?.accent);
  let stopAccent: (() => void) | undefined;
  const stopWaiting = effect(() => {
    if (accent.value != null) stopAccent ??= colouring()?.followEventAccent(() => accent.value);
  });
  return () => {
    stopTitle();
    stopWaiting();
    stopAccent?.();
  };
}
