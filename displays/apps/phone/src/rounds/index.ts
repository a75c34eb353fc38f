import type { RoundKind as Kind, RoundOf, RoundRecord } from '@livesession/wire';
import { choice } from './choice';
import { interlude } from './interlude';
import type { RoundKind } from './kind';
import { onDemand } from './onDemand';
import { questionHarvest } from './questionHarvest';

// What every plenary has comes with the page; the other kinds come with their rounds.
const kinds: { readonly [K in Kind]: RoundKind<RoundOf<K>> } = {
  questionHarvest,
  choice,
  interlude,
  tableCommitments: onDemand(async () => (await import('./tableCommitments')).tableCommitments),
  adoption: onDemand(async () => (await import('./adoption')).adoption),
  peerHelp: onDemand(async () => (await import('./peerHelp')).peerHelp),
  individualCommitments: onDemand(async () => (await import('./individualCommitments')).individualCommitments),
  worldCafe: onDemand(async () => (await import('./worldCafe')).worldCafe),
  exploration: onDemand(async () => (await import('./exploration')).exploration),
  successStories: onDemand(async () => (await import('./successStories')).successStories),
  pulse: onDemand(async () => (await import('./pulse')).pulse),
  reportBack: onDemand(async () => (await import('./reportBack')).reportBack),
};

/** What the phone knows about this round's kind. */
export function kindOf(round: RoundRecord): RoundKind {
  return kinds[round.detail.kind] as RoundKind;
}
