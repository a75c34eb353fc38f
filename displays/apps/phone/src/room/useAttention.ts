import type { MeRecord, RoundRecord } from '@livesession/wire';
import { useEffect, useRef } from 'preact/hooks';

const calls = [200, 100, 200];

/** Calls for the person when it is their turn, and keeps the screen on meanwhile, where the browser can: on plain http it cannot. */
export function useAttention(round: RoundRecord | undefined, me: MeRecord | undefined): void {
  const active = round?.status === 'open' && round.detail.kind !== 'interlude';
  useEffect(() => (active ? keptAwake() : undefined), [active]);
  const now = `${me?.move === 'go' ? `go ${me.table}` : ''}/${active ? round.id : ''}`;
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    // What was so when the page came is no news.
    const isNews = before.current !== undefined && before.current !== now && (active || me?.move === 'go');
    if (me) before.current = now;
    if (isNews && document.visibilityState === 'visible') vibrate();
  }, [now, me !== undefined]);
}

// Browsers let no page shake a phone that nobody has touched since it came, and call the attempt an error.
function vibrate(): void {
  if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive !== false) navigator.vibrate(calls);
}

// The browser lets go of the lock whenever the page is hidden.
function keptAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const take = (): void => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (given) => {
        lock = given;
        if (over) void given.release();
      },
      () => undefined,
    );
  };
  take();
  document.addEventListener('visibilitychange', take);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', take);
    void lock?.release();
  };
}
