import type { BallotChoice, ChoiceRule } from '@livesession/wire';

/** Points by option id; a pick is one point. */
export type Picks = ReadonlyMap<string, number>;

/** How people fill in a ballot. */
export type BallotForm = 'picks' | 'points' | 'grades' | 'sides' | 'order';

/** What a ballot may hold, whatever its rule. */
export interface Limits {
  readonly form: BallotForm;
  readonly options: number;
  readonly total: number;
  readonly perOption: number;
}

export function limitsOf(rule: ChoiceRule): Limits {
  switch (rule.kind) {
    case 'one':
      return { form: 'picks', options: 1, total: 1, perOption: 1 };
    case 'upTo':
      return { form: 'picks', options: rule.picks ?? 1, total: rule.picks ?? 1, perOption: 1 };
    case 'points': {
      const points = rule.points ?? 1;
      return { form: 'points', options: points, total: points, perOption: rule.cap ?? points };
    }
    case 'rate':
      return { form: 'grades', options: Infinity, total: Infinity, perOption: rule.most ?? 1 };
    case 'agree':
      return { form: 'sides', options: Infinity, total: Infinity, perOption: 1 };
    case 'rank':
      return { form: 'order', options: rule.most ?? 1, total: Infinity, perOption: rule.most ?? 1 };
    default:
      return rule.kind satisfies never;
  }
}

export function spent(picks: Picks): number {
  return [...picks.values()].reduce((sum, points) => sum + points, 0);
}

/** A tap on an option: in or out; with room for one only, the new one takes the place of the old. */
export function toggled(picks: Picks, optionId: string, limits: Limits): Picks {
  if (picks.has(optionId)) return without(picks, optionId);
  if (limits.options === 1) return new Map([[optionId, 1]]);
  return picks.size < limits.options ? new Map(picks).set(optionId, 1) : picks;
}

/** One point more or less, within the cap and what is left. */
export function stepped(picks: Picks, optionId: string, by: 1 | -1, limits: Limits): Picks {
  const points = (picks.get(optionId) ?? 0) + by;
  if (points <= 0) return without(picks, optionId);
  return points <= limits.perOption && spent(picks) + by <= limits.total ? new Map(picks).set(optionId, points) : picks;
}

/** Options by place, best first. */
export function ranked(picks: Picks): readonly string[] {
  return [...picks].sort(([, one], [, other]) => other - one).map(([optionId]) => optionId);
}

/** Puts an option in the next free place, or takes it out; those behind it move up. */
export function toggledRank(picks: Picks, optionId: string, limits: Limits): Picks {
  const order = ranked(picks);
  if (picks.has(optionId)) return placed(order.filter((each) => each !== optionId), limits);
  return order.length < limits.options ? placed([...order, optionId], limits) : picks;
}

/** One place up (-1) or down (1). */
export function moved(picks: Picks, optionId: string, by: 1 | -1, limits: Limits): Picks {
  const order = [...ranked(picks)];
  const from = order.indexOf(optionId);
  const other = order[from + by];
  if (from < 0 || other === undefined) return picks;
  order[from + by] = optionId;
  order[from] = other;
  return placed(order, limits);
}

/** The first place is worth as many points as there are places. */
function placed(order: readonly string[], limits: Limits): Picks {
  return new Map(order.map((optionId, at) => [optionId, limits.options - at]));
}

export function picksOf(choices: readonly BallotChoice[]): Picks {
  return new Map(choices.map((choice) => [choice.optionId, choice.points]));
}

export function choicesOf(picks: Picks): BallotChoice[] {
  return [...picks].map(([optionId, points]) => ({ optionId, points }));
}

export function samePicks(one: Picks, other: Picks): boolean {
  return one.size === other.size && [...one].every(([optionId, points]) => other.get(optionId) === points);
}

/** Picks as the draft keeps them, and back; what no longer makes sense is nothing. */
export function writePicks(picks: Picks): string {
  return JSON.stringify([...picks]);
}

export function readPicks(words: string): Picks | undefined {
  try {
    const value: unknown = JSON.parse(words);
    return Array.isArray(value) && value.every(isPick) ? new Map(value) : undefined;
  } catch {
    return undefined;
  }
}

function isPick(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1]);
}

export function without(picks: Picks, optionId: string): Picks {
  const rest = new Map(picks);
  rest.delete(optionId);
  return rest;
}
