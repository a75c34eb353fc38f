import { EmptyState, keptTogether, Notice } from '@livesession/ui';
import type { HelpRecord, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useMe, usePhone } from '../../room/phone';
import { WordsForm } from '../WordsForm';
import { ChallengePen } from './ChallengePen';
import { MyIdeas } from './MyIdeas';
import { t } from './messages';
import { Received } from './Received';

/** My table's challenge, and my part in it: state it, help, or keep and say thank you. */
export function HelpPanel(props: { readonly round: RoundOf<'peerHelp'> }): JSX.Element | null {
  const { round } = props;
  const help = usePhone().records.get('help', `help/${round.id}`);
  const own = useMe()?.participantId === help?.ownerId;
  if (round.status === 'planned') return null;
  if (!help) return <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>;
  return (
    <>
      {help.thanked && <Notice tone="good">{own ? t('thankedOwn') : t('thanked', { name: help.ownerName || t('nameless') })}</Notice>}
      {!(own && isStating(round)) && <Challenge help={help} own={own} awaited={isStating(round)} />}
      {own ? <Owner round={round} help={help} /> : <Colleague round={round} help={help} />}
    </>
  );
}

function isStating(round: RoundOf<'peerHelp'>): boolean {
  return (round.phase ?? 0) === 0 && round.status !== 'closed';
}

function Challenge({ help, own, awaited }: { readonly help: HelpRecord; readonly own: boolean; readonly awaited: boolean }): JSX.Element {
  return (
    <section class="theme">
      <h2 class="mine__subtheme">{own ? t('own') : t('ofOwner', { name: help.ownerName || t('nameless') })}</h2>
      <p class="theme__text" dir="auto">
        {help.challenge ? keptTogether(help.challenge) : t(awaited ? 'unsaid' : 'unwritten')}
      </p>
    </section>
  );
}

function Owner(props: { readonly round: RoundOf<'peerHelp'>; readonly help: HelpRecord }): JSX.Element | null {
  const { round, help } = props;
  if (isStating(round)) return <ChallengePen key={help.run} round={round} help={help} />;
  return (round.phase ?? 0) > 0 ? <Received round={round} thanked={help.thanked} /> : null;
}

function Colleague(props: { readonly round: RoundOf<'peerHelp'>; readonly help: HelpRecord }): JSX.Element {
  const { round, help } = props;
  const phone = usePhone();
  return (
    <>
      {round.phase === 1 && round.status !== 'closed' && (
        <WordsForm
          place={`idea/${round.id}`}
          label={t('yourIdea')}
          hint={t('ideaHint')}
          max={round.detail.maxLength}
          open={round.status === 'open'}
          action={t(round.status === 'paused' ? 'sendPaused' : 'send')}
          onSend={(text) => phone.send('ProposeIdea', { roundId: round.id, text })}
        />
      )}
      <MyIdeas roundId={round.id} run={help.run} />
    </>
  );
}
