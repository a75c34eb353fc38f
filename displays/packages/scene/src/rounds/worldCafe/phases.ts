import type { RoundOf } from '@livesession/wire';

const phases = ['handOver', 'think', 'share', 'discuss'] as const;
export type Phase = (typeof phases)[number];

/** The moments that this round has, in their order; a name that is not known here is none. */
export function phasesOf(round: RoundOf<'worldCafe'>): readonly Phase[] {
  return (round.phases ?? []).flatMap(({ name }) => named(name) ?? []);
}

export function named(name: string | undefined): Phase | undefined {
  return phases.find((phase) => phase === name);
}
