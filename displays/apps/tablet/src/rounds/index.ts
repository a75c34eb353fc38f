import type { RoundKind as Kind, RoundOf, RoundRecord } from '@livesession/wire';
import { adoption } from './adoption';
import { choice } from './choice';
import { interlude } from './interlude';
import { individualCommitments } from './individualCommitments';
import { exploration } from './exploration';
import type { RoundKind } from './kind';
import { peerHelp } from './peerHelp';
import { pulse } from './pulse';
import { questionHarvest } from './questionHarvest';
import { successStories } from './successStories';
import { reportBack } from './reportBack';
import { tableCommitments } from './tableCommitments';
import { worldCafe } from './worldCafe';

const kinds = { questionHarvest, choice, tableCommitments, interlude, adoption, peerHelp, individualCommitments, worldCafe, exploration, successStories, pulse, reportBack } satisfies { readonly [K in Kind]: RoundKind<RoundOf<K>> };

/** What the tablet knows about this round's kind. */
export function kindOf(round: RoundRecord): RoundKind {
  return kinds[round.detail.kind];
}
