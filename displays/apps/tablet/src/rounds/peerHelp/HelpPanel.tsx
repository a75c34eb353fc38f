import { EmptyState, keptTogether, Notice } from '@livesession/ui';
import type { HelpRecord, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { ChallengeForm } from './ChallengeForm';
import { t } from './messages';
import { OwnerChoice } from './OwnerChoice';

/** The table's challenge in large letters, and below it the ideas as they come in. */
export function HelpPanel(props: { readonly round: RoundOf<'peerHelp'> }): JSX.Element {
  const { round } = props;
  const { records } = useTablet();
  const help = records.get('help', `help/${round.id}`);
  const stating = (round.phase ?? 0) === 0 && round.status !== 'closed' && round.status !== 'planned';
  if (!help) return stating ? <NobodyYet round={round} /> : <EmptyState title={t('nobody')} />;
  return (
    <section class="help">
      {help.thanked && <Notice tone="good">{t('thanked', { name: nameOf(help) })}</Notice>}
      <Challenge help={help} />
      {stating && <ChallengeForm key={help.run} round={round} help={help} />}
      {stating && <OwnerChoice round={round} owner={help.ownerId} />}
      {!stating && <Ideas roundId={round.id} />}
    </section>
  );
}

function NobodyYet(props: { readonly round: RoundOf<'peerHelp'> }): JSX.Element {
  return (
    <section class="help">
      <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>
      <OwnerChoice round={props.round} owner={undefined} />
    </section>
  );
}

function Challenge({ help }: { readonly help: HelpRecord }): JSX.Element {
  return (
    <div class="help__challenge">
      <h2 class="help__owner">{t('owner', { name: nameOf(help) })}</h2>
      {help.challenge ? (
        <p class="help__text" dir="auto">
          {keptTogether(help.challenge)}
        </p>
      ) : (
        <p class="help__unsaid">{t('unsaid', { name: nameOf(help) })}</p>
      )}
    </div>
  );
}

function Ideas(props: { readonly roundId: string }): JSX.Element {
  const ideas = useTablet().records.all('helpIdea').filter((idea) => idea.roundId === props.roundId).sort((one, other) => other.number - one.number);
  return (
    <>
      <h3 class="help__count" aria-live="polite">
        {t('ideas', { count: ideas.length })}
      </h3>
      <ul class="help__ideas">
        {ideas.map((idea) => (
          <li key={idea.id} class="help__idea" dir="auto">
            {keptTogether(idea.text)}
          </li>
        ))}
      </ul>
    </>
  );
}

export function nameOf(help: HelpRecord): string {
  return help.ownerName || t('nameless');
}
