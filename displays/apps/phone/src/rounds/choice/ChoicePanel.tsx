import { EmptyState, StatusLine } from '@livesession/ui';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import type { RoundOf } from '@livesession/wire';
import { partOnDemand } from '../onDemand';
import { BallotForm } from './BallotForm';
import { t } from './messages';
import { usePaper } from './paper';
import { VoteKept } from './VoteKept';

const Result = partOnDemand(async () => (await import('./Result')).Result);

/** The ballot paper while the vote is open, then my vote, then the result. */
export function ChoicePanel(props: { readonly round: RoundOf<'choice'> }): JSX.Element {
  const { round } = props;
  const { records } = usePhone();
  const { paper, failed } = usePaper(round.detail.paper);
  const ballot = records.get('ballot', `ballot/${round.id}`);
  const tally = records.get('tally', `tally/${round.id}`);

  if (round.status === 'closed' && tally) return <Result round={round} tally={tally} ballot={ballot} />;
  if (round.detail.paper === undefined || round.status === 'planned') return <EmptyState title={t('notYet')} />;
  if (!paper) return <StatusLine kind={failed ? 'waiting' : 'sending'}>{t(failed ? 'loadFailed' : 'loading')}</StatusLine>;
  if (round.status === 'closed') return <VoteKept rule={round.detail.rule} paper={paper} ballot={ballot} />;
  return <BallotForm key={round.id} round={round} paper={paper} ballot={ballot} />;
}
