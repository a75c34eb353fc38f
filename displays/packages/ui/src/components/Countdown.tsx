import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readCountdown, untilNextSecond, type CountedRound } from '../countdown';
import { uiText } from '../i18n/uiMessages';

/** The round's clock. A timer to read, not announced: the page says phase changes in words. */
export function Countdown(props: { readonly round: CountedRound; readonly serverNow: () => number }): JSX.Element | null {
  const { round, serverNow } = props;
  const reading = readCountdown(round, useTicking(round, serverNow));
  if (reading.state === 'none') return null;
  const word = reading.state === 'paused' ? uiText('paused') : reading.state === 'overtime' ? uiText('overtime') : undefined;
  return (
    <span class={`ui-countdown ui-countdown--${reading.state}`} role="timer" aria-label={uiText('timeLeft')}>
      {reading.text} {word && <span class="ui-countdown__word">{word}</span>}
    </span>
  );
}

function useTicking(round: CountedRound, serverNow: () => number): number {
  const [now, setNow] = useState(serverNow);
  const running = round.status === 'open' && round.endsAt != null;
  useEffect(() => {
    let timer = 0;
    const tick = (): void => {
      const next = serverNow();
      setNow(next);
      // A little late rather than a little early, or the same second would be drawn twice.
      if (running) timer = window.setTimeout(tick, untilNextSecond(round, next) + 5);
    };
    tick();
    return () => clearTimeout(timer);
  }, [running, round.endsAt, serverNow]);
  return now;
}
