import { Button, StatusLine } from '@livesession/ui';
import type { JSX } from 'preact';
import type { RoundOf } from '@livesession/wire';
import { t } from './messages';
import { spent, type Limits } from './picks';
import type { Ballot } from './useBallot';

interface BallotBarProps {
  readonly round: RoundOf<'choice'>;
  readonly limits: Limits;
  readonly options: number;
  readonly ballot: Ballot;
}

/** What I have chosen, what of it is registered, and the button. */
export function BallotBar(props: BallotBarProps): JSX.Element {
  const { round, ballot } = props;
  const ready = round.status === 'open' && ballot.changed && ballot.picks.size > 0;
  return (
    <div class="bar">
      <p class="bar__summary" aria-live="polite">
        {summary(props)}
      </p>
      <Standing ballot={ballot} />
      {(ballot.changed || !(ballot.registered || ballot.underway)) && (
        <Button look="primary" large wide submit disabled={!ready} onPress={() => undefined}>
          {t(round.status === 'paused' ? 'paused' : ballot.registered ? 'change' : 'vote')}
        </Button>
      )}
    </div>
  );
}

function Standing(props: { readonly ballot: Ballot }): JSX.Element | null {
  const { changed, underway, registered } = props.ballot;
  if (changed) return registered || underway ? <StatusLine kind="waiting">{t('unsent')}</StatusLine> : null;
  if (underway && underway.state.value !== 'registered') {
    return underway.state.value === 'sent' ? <StatusLine kind="sending">{t('sending')}</StatusLine> : <StatusLine kind="waiting">{t('waiting')}</StatusLine>;
  }
  if (!registered && !underway) return null;
  return (
    <StatusLine kind="done">
      {t('registered')}. <span class="bar__more">{t('mayChange')}</span>
    </StatusLine>
  );
}

function summary({ limits, ballot, options }: BallotBarProps): string {
  const { picks } = ballot;
  if (ballot.elsewhere && picks.size === 0) return t('elsewhere');
  if (limits.form === 'grades' || limits.form === 'sides') return t('answeredOf', { count: picks.size, max: options });
  if (limits.form === 'points') return t('pointsLeft', { left: limits.total - spent(picks) });
  if (picks.size === 0) return t('noneChosen');
  if (limits.options === 1) return t('oneChosen');
  return picks.size >= limits.options && ballot.changed ? t('full', { max: limits.options }) : t('chosenOf', { count: picks.size, max: limits.options });
}
