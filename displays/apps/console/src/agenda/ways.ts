import type { RoundRecord } from '@livesession/wire';
import { roundOf, type Before } from '../running/before';
import type { Body, Step, Ways } from '../running/way';

export const ways = {
  MoveRound: { undo: ({ roundId }, before) => [{ method: 'MoveRound', body: { roundId, ...placeBefore(roundId, before) } }] },
  DuplicateRound: { by: 'SkipRound' },
  SkipRound: { undo: (body) => [{ method: 'SkipRound', body: { ...body, skipped: !body.skipped } }] },
  EditRound: { undo: (body, before) => wordsBefore(body, roundOf(before, body.roundId)) },
} as const satisfies Ways;

function placeBefore(roundId: string, before: Before): { readonly before?: string } {
  const next = before.rounds[before.rounds.findIndex((round) => round.id === roundId) + 1];
  return next ? { before: next.id } : {};
}

function wordsBefore({ vote }: Body<'EditRound'>, round: RoundRecord | undefined): readonly Step[] | undefined {
  if (!round) return undefined;
  const { id: roundId, title, instruction, seconds } = round;
  return [{ method: 'EditRound', body: { roundId, title, ...(instruction == null ? {} : { instruction }), ...(seconds == null ? {} : { seconds }), ...heldAs(vote, round) } }];
}

// Only where the edit has changed it: once the vote is open it stays.
function heldAs(vote: Body<'EditRound'>['vote'], { detail }: RoundRecord): Pick<Body<'EditRound'>, 'vote'> {
  return vote && detail.kind === 'choice' ? { vote: { privacy: detail.privacy, live: detail.live } } : {};
}
