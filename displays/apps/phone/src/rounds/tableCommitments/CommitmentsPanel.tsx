import { EmptyState } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useMe, usePhone } from '../../room/phone';
import { partOnDemand } from '../onDemand';
import { CommitmentList } from './CommitmentList';
import { t } from './messages';

const HostDrafts = partOnDemand(async () => (await import('./HostDrafts')).HostDrafts);

/** My table's commitments: to read, to sign, and what the director says to them; its host may write them too. */
export function CommitmentsPanel(props: { readonly round: RoundOf<'tableCommitments'> }): JSX.Element {
  const { round } = props;
  const commitments = usePhone().records.all('commitment').filter((each) => each.roundId === round.id);
  const writes = useMe()?.host === true && round.status === 'open';
  return (
    <>
      {commitments.length === 0 ? <EmptyState title={t('none')}>{t('noneHint')}</EmptyState> : <CommitmentList commitments={commitments} />}
      {writes && <HostDrafts round={round} commitments={commitments} />}
    </>
  );
}
