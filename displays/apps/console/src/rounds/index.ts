import type { RoundDetail, RoundRecord } from '@livesession/wire';
import { adoption } from './adoption';
import { choice } from './choice';
import { interlude } from './interlude';
import { individualCommitments } from './individualCommitments';
import { exploration } from './exploration';
import type { RoundKind } from './kind';
import type { Plan } from './plans/plan';
import { peerHelp } from './peerHelp';
import { pulse } from './pulse';
import { questionHarvest } from './questionHarvest';
import { successStories } from './successStories';
import { reportBack } from './reportBack';
import { tableCommitments } from './tableCommitments';
import { worldCafe } from './worldCafe';

const kinds: { readonly [Kind in RoundDetail['kind']]: RoundKind<Extract<RoundDetail, { kind: Kind }>> } = {
  questionHarvest,
  choice,
  tableCommitments,
  interlude,
  adoption,
  peerHelp,
  individualCommitments,
  worldCafe,
  exploration,
  successStories,
  pulse,
  reportBack,
};

/** What the console knows about this round's kind. */
export function kindOf(round: RoundRecord): RoundKind {
  return kinds[round.detail.kind];
}

/** Every way to plan a round. */
export const plans: readonly Plan[] = Object.values(kinds).flatMap((kind) => kind.plans);
