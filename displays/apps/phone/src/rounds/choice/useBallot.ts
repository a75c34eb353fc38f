import type { Entry } from '@livesession/link';
import type { BallotRecord, RoundOf } from '@livesession/wire';
import { draft, keepDraft } from '../../room/draft';
import { usePhone } from '../../room/phone';
import { useSealedBallot } from './useSealedBallot';
import { choicesOf, picksOf, readPicks, samePicks, writePicks, type Picks } from './picks';

/** My ballot: what is registered, what is on its way, and what I have changed since. */
export interface Ballot {
  readonly picks: Picks;
  readonly registered: Picks | undefined;
  /** It is registered, but this phone does not know what it says: it was sent from another one. */
  readonly elsewhere: boolean;
  readonly underway: Entry | undefined;
  /** There is something to send. */
  readonly changed: boolean;
  change(picks: Picks): void;
  cast(): void;
}

/** The hook for the way in which this vote is held, which never changes while the round lives. */
export function ballotHook(round: RoundOf<'choice'>): typeof useBallot {
  return round.detail.privacy === 'secret' ? useSealedBallot : useBallot;
}

function useBallot(round: RoundOf<'choice'>, record: BallotRecord | undefined): Ballot {
  const phone = usePhone();
  const place = `ballot/${round.id}`;
  const underway = phone.outbox.value.filter((entry) => entry.method === 'CastBallot' && entry.command['roundId'] === round.id && entry.state.value !== 'refused').at(-1);
  const registered = record && picksOf(record.choices ?? []);
  const sent = underway ? readChoices(underway.command['choices']) : registered;
  const picks = readPicks(draft(place).value) ?? sent ?? new Map<string, number>();
  const changed = !samePicks(picks, sent ?? new Map());
  return {
    picks,
    registered,
    elsewhere: false,
    underway,
    changed,
    change: (next) => keepDraft(place, writePicks(next)),
    cast: () => {
      if (round.status !== 'open' || picks.size === 0 || !changed) return;
      phone.send('CastBallot', { roundId: round.id, choices: choicesOf(picks) }, { slot: place });
      keepDraft(place, '');
    },
  };
}

function readChoices(value: unknown): Picks {
  const choices = Array.isArray(value) ? (value as readonly { readonly optionId: string; readonly points: number }[]) : [];
  return picksOf(choices);
}
