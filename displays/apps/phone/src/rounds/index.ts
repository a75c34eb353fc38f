import type { Entry } from '@livesession/link';
import type { RoundKind as Kind, RoundOf, RoundRecord } from '@livesession/wire';
import { choice } from './choice';
import { interlude } from './interlude';
import type { Refused, RoundKind } from './kind';
import { kindOfMethod } from './methods';
import { onDemand } from './onDemand';
import { questionHarvest } from './questionHarvest';

// What every plenary has comes with the page; the other kinds come with their rounds, or with what these have left.
const kinds: { readonly [K in Kind]: RoundKind<RoundOf<K>> } = {
  questionHarvest,
  choice,
  interlude,
  tableCommitments: onDemand(async () => (await import('./tableCommitments')).tableCommitments, 'commitment'),
  adoption: onDemand(async () => (await import('./adoption')).adoption),
  peerHelp: onDemand(async () => (await import('./peerHelp')).peerHelp, 'keptIdea'),
  individualCommitments: onDemand(async () => (await import('./individualCommitments')).individualCommitments, 'individualCommitment', 'witnessRequest'),
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

/** What a refused entry was, once the kind that has words for it is there. */
export function refusedOf(entry: Entry): Refused | undefined {
  const kind = kindOfMethod[entry.method as keyof typeof kindOfMethod];
  return kind && (kinds[kind] as RoundKind).refused?.(entry as Parameters<NonNullable<RoundKind['refused']>>[0]);
}

/** What a person takes home stays on the phone, whatever the room does now. */
export const afterParts = Object.values(kinds).flatMap(({ After }) => After ?? []);
