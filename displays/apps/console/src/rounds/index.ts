import type { RoundDetail, RoundRecord } from '@livesession/wire';
import { choice } from './choice';
import type { RoundKind } from './kind';
import { questionHarvest } from './questionHarvest';
import { tableCommitments } from './tableCommitments';

const kinds: { readonly [Kind in RoundDetail['kind']]: RoundKind<Extract<RoundDetail, { kind: Kind }>> } = {
  questionHarvest,
  choice,
  tableCommitments,
};

/** What the console knows about this round's kind. */
export function kindOf(round: RoundRecord): RoundKind {
  return kinds[round.detail.kind];
}
