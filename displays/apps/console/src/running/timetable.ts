import { momentOfDay } from '@livesession/ui/countdown';
import type { RoundRecord } from '@livesession/wire';

export interface Slot {
  readonly roundId: string;
  /** As planned, Unix milliseconds; absent while nothing fixes the time of day. */
  readonly planned: number | undefined;
  /** When it began, or will by what is known now. */
  readonly begins: number | undefined;
}

export interface Timetable {
  readonly slots: readonly Slot[];
  readonly plannedEnd: number | undefined;
  readonly expectedEnd: number | undefined;
  /** Positive: late. */
  readonly driftMs: number | undefined;
}

/** Planned and expected times of the rounds that are not left out. The room's own start fixes the plan when the agenda names no time. */
export function timetable(rounds: readonly RoundRecord[], current: RoundRecord | undefined, now: number, timeZone?: string): Timetable {
  let planned: number | undefined;
  let expected: number | undefined;
  let passed = current !== undefined;
  const slots: Slot[] = [];
  for (const round of rounds.filter((each) => each.skipped !== true)) {
    const length = lengthMs(round);
    const fixed = round.startsAt == null ? undefined : momentOfDay(round.startsAt, now, timeZone);
    planned = fixed ?? planned ?? round.openedAt ?? undefined;
    const waits = Math.max(expected ?? -Infinity, fixed ?? -Infinity);
    const begins = round.openedAt ?? (Number.isFinite(waits) ? waits : planned);
    slots.push({ roundId: round.id, planned, begins });
    const isCurrent = round.id === current?.id;
    if (isCurrent) passed = false;
    expected = endOf(round, begins, length, now, passed, isCurrent) ?? expected;
    planned = planned === undefined ? undefined : planned + length;
  }
  return { slots, plannedEnd: planned, expectedEnd: expected, driftMs: planned === undefined || expected === undefined ? undefined : expected - planned };
}

// A round that was passed by without being held takes no time any more.
function endOf(round: RoundRecord, begins: number | undefined, length: number, now: number, passed: boolean, isCurrent: boolean): number | undefined {
  if (round.status === 'closed') return isCurrent ? now : (round.closedAt ?? undefined);
  if (passed) return undefined;
  if (round.status === 'open') return Math.max(now, round.endsAt ?? now);
  if (round.status === 'paused') return now + Math.max(0, round.remainingMs ?? 0);
  return begins === undefined ? undefined : Math.max(begins, isCurrent ? now : begins) + length;
}

/** How long a round is planned, with its phases; 0 without a countdown. */
export function lengthMs(round: RoundRecord): number {
  const phases = round.phases ?? [];
  const seconds = phases.length > 0 ? phases.reduce((sum, phase) => sum + (phase.seconds ?? 0), 0) : (round.seconds ?? 0);
  return seconds * 1000;
}
