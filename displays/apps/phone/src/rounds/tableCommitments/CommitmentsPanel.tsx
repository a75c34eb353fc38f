import { EmptyState } from '@livesession/ui';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import type { RoundOf } from '@livesession/wire';
import { CommitmentList } from './CommitmentList';
import { t } from './messages';

/** My table's commitments: to read, to sign, and what the director says to them. */
export function CommitmentsPanel(props: { readonly round: RoundOf<'tableCommitments'> }): JSX.Element {
  const commitments = usePhone().records.all('commitment').filter((each) => each.roundId === props.round.id);
  if (commitments.length === 0) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>;
  return <CommitmentList commitments={commitments} />;
}
