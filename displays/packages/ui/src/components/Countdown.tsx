import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readCountdown, untilNextSecond, warningBetween, type CountedRound, type Warning } from '../countdown';
import { uiText } from '../i18n/uiMessages';

const spoken = { 120: 'warning120', 60: 'warning60', 0: 'overtime' } as const;

/** The round's clock. A timer to read, not announced, but for the last two minutes, the last one and the end: once each. */
export function Countdown(props: { readonly round: CountedRound; readonly serverNow: () => number }): JSX.Element | null {
  const { round, serverNow } = props;
  const reading = readCountdown(round, useTicking(round, serverNow));
  const warned = useWarning(round, reading.seconds);
  if (reading.state === 'none') return null;
  const word = reading.state in words ? uiText(words[reading.state as keyof typeof words]) : undefined;
  return (
    <span class="ui-clock">
      <span class={`ui-countdown ui-countdown--${reading.state}`} role="timer" aria-label={uiText('timeLeft')}>
        {reading.text} {word && <span class="ui-countdown__word">{word}</span>}
      </span>
      {/* There before it has something to say, or assistive technology would not hear it. */}
      <span class="ui-hidden" role="status">
        {warned !== undefined && uiText(spoken[warned])}
      </span>
    </span>
  );
}

const words = { urgent: 'lastMinute', overtime: 'overtime', paused: 'paused' } as const;

// Only what passes before one's eyes is told: who opens the page in the last minute reads the clock.
function useWarning(round: CountedRound, seconds: number): Warning | undefined {
  const last = useRef<{ readonly endsAt: number; readonly seconds: number } | undefined>(undefined);
  const [warned, warn] = useState<Warning | undefined>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = round.status === 'open' && round.endsAt != null ? { endsAt: round.endsAt, seconds } : undefined;
    if (!last.current || before?.endsAt !== last.current.endsAt) return warn(undefined);
    const passed = warningBetween(before.seconds, seconds);
    if (passed !== undefined) warn(passed);
  }, [round.status, round.endsAt, seconds]);
  return warned;
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
