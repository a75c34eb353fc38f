import type { RoundKind, RoundRecord } from '@livesession/wire';
import type { Told } from '../mirror';
import type { Stage } from '../stage';
import { adoption } from './adoption/adoption';
import { choice } from './choice/choice';
import { interlude } from './interlude/interlude';
import { individualCommitments } from './individualCommitments/individualCommitments';
import { peerHelp } from './peerHelp/peerHelp';
import { exploration } from './exploration/exploration';
import { pulse } from './pulse/pulse';
import { questionHarvest } from './questionHarvest/questionHarvest';
import { reportBack } from './reportBack/reportBack';
import type { RoundScene } from './roundScene';
import { successStories } from './successStories/successStories';
import { tableCommitments } from './tableCommitments/tableCommitments';
import { worldCafe } from './worldCafe/worldCafe';

// One line per kind; the type refuses a kind without a scene.
const scenes: { readonly [K in RoundKind]: RoundScene<K> } = { questionHarvest, choice, tableCommitments, interlude, adoption, peerHelp, individualCommitments, worldCafe, exploration, successStories, pulse, reportBack };

export function drawRound(stage: Stage, round: RoundRecord): Told {
  return sceneOf(round.detail.kind).draw(stage, round);
}

// A kind and its scene belong together by construction of the table above; the compiler cannot follow that through an index.
function sceneOf(kind: RoundKind): { draw(stage: Stage, round: RoundRecord): Told } {
  return scenes[kind] as { draw(stage: Stage, round: RoundRecord): Told };
}
