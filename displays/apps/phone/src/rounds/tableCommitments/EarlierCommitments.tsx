import { Card } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { CommitmentList } from './CommitmentList';
import { t } from './messages';

/** The director may answer when the room has long moved on. */
export function EarlierCommitments(props: { readonly current: RoundRecord | undefined }): JSX.Element | null {
  const commitments = usePhone().records.all('commitment').filter((each) => each.status !== 'draft');
  if (commitments.length === 0 || props.current?.detail.kind === 'tableCommitments') return null;
  return (
    <Card title={t('ours')}>
      <CommitmentList commitments={commitments} />
    </Card>
  );
}
