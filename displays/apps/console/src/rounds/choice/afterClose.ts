import type { ChoiceDetail, TallyRecord } from '@livesession/wire';
import type { NextAction } from '../../nextAction';
import type { RoundOf } from '../kind';

/** A closed vote is revealed before the room goes on, and a tie is decided before it is revealed. */
export function afterClose(round: RoundOf<ChoiceDetail>, tally: TallyRecord | undefined): NextAction | undefined {
  if (round.detail.unopened) return { kind: 'count', roundId: round.id };
  if (round.detail.revealed) return undefined;
  return tally?.tie?.length ? { kind: 'decideTie', roundId: round.id } : { kind: 'reveal', roundId: round.id };
}
