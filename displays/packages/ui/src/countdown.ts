/** What of a round record the countdown needs. */
export interface CountedRound {
  readonly status: 'planned' | 'open' | 'paused' | 'closed';
  readonly seconds?: number | null | undefined;
  readonly endsAt?: number | null | undefined;
  readonly remainingMs?: number | null | undefined;
  readonly phases?: readonly { readonly seconds?: number | null | undefined }[] | null | undefined;
  readonly phase?: number | null | undefined;
  readonly detail?: object;
}

export type CountdownState = 'none' | 'planned' | 'running' | 'soon' | 'urgent' | 'overtime' | 'paused';

/** What people are warned of: two minutes left, one minute left, time is up. */
export type Warning = 120 | 60 | 0;

const warnings: readonly Warning[] = [120, 60, 0];

export interface CountdownReading {
  readonly state: CountdownState;
  /** Whole seconds left, negative in overtime. */
  readonly seconds: number;
  readonly text: string;
}

const none: CountdownReading = { state: 'none', seconds: 0, text: '' };

/** What a countdown shows at a moment of the server's clock. The last second shown before the end is 0:01, then 0:00, then +0:01. */
export function readCountdown(round: CountedRound, now: number): CountdownReading {
  switch (round.status) {
    case 'planned':
      return round.seconds ? reading('planned', round.seconds) : none;
    case 'paused':
      return round.remainingMs == null ? { ...none, state: 'paused' } : reading('paused', Math.ceil(round.remainingMs / 1000));
    case 'open': {
      if (round.endsAt == null) return none;
      const seconds = Math.ceil((round.endsAt - now) / 1000);
      return reading(seconds < 0 ? 'overtime' : pressing(Math.max(1, seconds), plannedSeconds(round)), seconds);
    }
    case 'closed':
      return none;
    default:
      return round.status satisfies never;
  }
}

/** How long what is counted was planned: the phase that the round is in, a table's turn, or the whole round. */
export function plannedSeconds({ phases, phase, detail, seconds }: CountedRound): number | undefined {
  const turn = detail && 'secondsPerTable' in detail ? Number(detail.secondsPerTable) : undefined;
  return phases?.[phase ?? 0]?.seconds ?? turn ?? seconds ?? undefined;
}

// A turn of one minute is not its last minute from the start.
function pressing(seconds: number, planned: number | undefined): CountdownState {
  const warning = warningAt(seconds, planned);
  return warning === undefined ? 'running' : warning === 120 ? 'soon' : 'urgent';
}

/** The warning that is due when the seconds left fall from one reading to the next; the latest when several were slept through. */
export function warningBetween(before: number, now: number): Warning | undefined {
  return warnings.findLast((each) => before > each && now <= each);
}

/** The warning that holds at this reading of an open round; none for time that was never longer. */
export function warningAt(seconds: number, planned: number | undefined): Warning | undefined {
  return warnings.findLast((each) => seconds <= each && (planned === undefined || planned > each));
}

/** Milliseconds until the reading of an open round next changes. */
export function untilNextSecond(round: CountedRound, now: number): number {
  const left = (round.endsAt ?? 0) - now;
  return left - (Math.ceil(left / 1000) - 1) * 1000;
}

/** 90 -> 1:30, 3725 -> 1:02:05, -12 -> +0:12. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
  return seconds < 0 ? `+${text}` : text;
}

function reading(state: CountdownState, seconds: number): CountdownReading {
  return { state, seconds, text: clockText(seconds) };
}

/** The time of day where the event is, such as 10:45; without a time zone, or in one that this browser does not know, the device's own. */
export function timeOfDay(at: number, locale: string, timeZone?: string): string {
  return inZone(timeZone, locale, clock).format(at);
}

/** When that time of day is, on the day that it is now where the event is. `clock` is such as 09:30. */
export function momentOfDay(clock: string, now: number, timeZone?: string): number {
  const wanted = minutesOf(clock);
  const midnight = now - minutesOf(timeOfDay(now, 'fr', timeZone)) * minuteMs - (now % minuteMs);
  const moment = midnight + wanted * minuteMs;
  // On a day when clocks change, plain counting is an hour off.
  const off = minutesOf(timeOfDay(moment, 'fr', timeZone)) - wanted;
  return moment - (Math.abs(off) > halfDay ? off - Math.sign(off) * 2 * halfDay : off) * minuteMs;
}

const minuteMs = 60_000;
const halfDay = 12 * 60;

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** How moments are written in a zone; a browser that does not know it writes them as where it is itself. */
export function inZone(timeZone: string | undefined, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat(locale, options);
  }
}
