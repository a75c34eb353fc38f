import type { RoundRecord } from './generated';

/** The name of the phase that a round is in; undefined when it has none, or is not open yet. */
export function phaseOf(round: Pick<RoundRecord, 'phase' | 'phases'>): string | undefined {
  return round.phase === undefined ? undefined : round.phases?.[round.phase]?.name;
}
