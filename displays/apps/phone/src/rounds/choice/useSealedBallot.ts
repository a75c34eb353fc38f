import { randomId } from '@livesession/link';
import type { BallotRecord, RoundOf } from '@livesession/wire';
import { useEffect } from 'preact/hooks';
import { draft, keepDraft } from '../../room/draft';
import { secretBallots } from '../../room/forgottenBallots';
import { usePhone } from '../../room/phone';
import { choicesOf, samePicks, type Picks } from './picks';
import { readSealed, refusedSealed, writeSealed, type SealedBallot } from './sealedBallot';
import type { Ballot } from './useBallot';

const none: Picks = new Map();

/** My ballot in a secret vote: the record says only that there is one, so this phone keeps what it says until the vote is closed. */
export function useSealedBallot(round: RoundOf<'choice'>, record: BallotRecord | undefined): Ballot {
  const phone = usePhone();
  const place = secretBallots + round.id;
  const kept = readSealed(draft(place).value);
  const keep = (ballot: SealedBallot): void => keepDraft(place, writeSealed(ballot));
  const mine = phone.outbox.value.filter((entry) => entry.method === 'CastBallot' && entry.command['roundId'] === round.id);
  const underway = mine.filter((entry) => entry.state.value !== 'refused').at(-1);
  const refused = mine.some((entry) => entry.state.value === 'refused' && entry.id === kept.id);
  const registeredAt = record?.at;

  useEffect(() => {
    if (refused) keep(refusedSealed(kept));
    else if (kept.id !== undefined && kept.at === undefined && !underway && registeredAt !== undefined) keep({ ...kept, at: registeredAt });
  });

  const isOwn = kept.sent !== undefined && (underway !== undefined || kept.at === undefined || kept.at === registeredAt);
  const sent = isOwn ? (kept.sent ?? none) : none;
  const picks = kept.draft ?? sent;
  const changed = !samePicks(picks, sent);
  return {
    picks,
    registered: record && sent,
    elsewhere: record !== undefined && !isOwn,
    underway,
    changed,
    change: (next) => keep({ ...kept, draft: next }),
    cast: () => {
      if (round.status !== 'open' || picks.size === 0 || !changed) return;
      const { id } = phone.send('CastBallot', { roundId: round.id, choices: choicesOf(picks), salt: randomId() }, { slot: place, sealed: true });
      keep({ sent: picks, id });
    },
  };
}
