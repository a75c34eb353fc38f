import type { Moment, SceneSettings } from '@livesession/scene';
import { english, french } from '../fixtures/content';
import { clock, commitments, harvest, joining, upcoming, vote } from '../fixtures/rooms';

export const baselineSize = { width: 960, height: 540 } as const;

const scores = [61, 54, 47, 47, 39, 39, 31, 22];
const at = (records: Moment['records']): Moment => ({ records, now: 0, serverNow: clock });

/** The pictures that are kept as baselines. */
export const scenes: Readonly<Record<string, { readonly moment: Moment; readonly settings?: Partial<SceneSettings> }>> = {
  'joining.fr': { moment: at(joining(french)) },
  'upcoming.en.dark': { moment: at(upcoming(english)), settings: { theme: 'dark' } },
  'harvest.fr': { moment: at(harvest(french)) },
  'harvest.en.dark': { moment: at(harvest(english)), settings: { theme: 'dark' } },
  'turnout.fr': { moment: at(vote(french, { more: { endsAt: clock - 34_000 } })) },
  'tie.en': { moment: at(vote(english, { revealed: true, scores, tie: [4, 5], more: { status: 'closed' } })) },
  'finalists.fr.dark': { moment: at(vote(french, { revealed: true, scores, finalists: 5, more: { status: 'closed' } })), settings: { theme: 'dark' } },
  'chosen.fr': { moment: at(vote(french, { revealed: true, scores, keep: 1, finalists: 1, more: { status: 'closed' } })) },
  'commitments.en': { moment: at(commitments(english)) },
};
