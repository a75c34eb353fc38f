import { Button, EmptyState, keptTogether, Notice } from '@livesession/ui';
import type { HelpRecord, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { ChallengeEditor } from './ChallengeEditor';
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
      {stating ? <Stating key={`${help.run} ${help.ownerId}`} round={round} help={help} /> : <Challenge help={help} unsaid={t('unwritten')} />}
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

/** What the table reads, and under the pen what it changes. */
function Stating(props: { readonly round: RoundOf<'peerHelp'>; readonly help: HelpRecord }): JSX.Element {
  const { round, help } = props;
  const [open, setOpen] = useState(false);
  if (open) return <ChallengeEditor round={round} help={help} onDone={() => setOpen(false)} />;
  return (
    <>
      <Challenge help={help} unsaid={t('unsaid', { name: nameOf(help) })} />
      <div class="help__choices">
        <Button disabled={round.status !== 'open'} onPress={() => setOpen(true)}>
          {t(help.challenge ? 'reword' : 'write')}
        </Button>
        <OwnerChoice round={round} owner={help.ownerId} />
      </div>
    </>
  );
}

function Challenge({ help, unsaid }: { readonly help: HelpRecord; readonly unsaid: string }): JSX.Element {
  return (
    <div class="help__challenge">
      <h2 class="help__owner">{t('owner', { name: nameOf(help) })}</h2>
      {help.challenge ? (
        <p class="help__text" dir="auto">
          {keptTogether(help.challenge)}
        </p>
      ) : (
        <p class="help__unsaid">{unsaid}</p>
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
