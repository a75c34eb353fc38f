import { Card } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { Commitment } from './Commitment';
import { t } from './messages';

/** My own commitments and those that I witness, of rounds before this one. */
export function KeptCommitments(props: { readonly current: RoundRecord | undefined }): JSX.Element | null {
  const { records } = usePhone();
  const own = records.all('individualCommitment').filter((each) => each.roundId !== props.current?.id);
  const witnessed = records.all('witnessRequest').filter((each) => each.accepted && each.roundId !== props.current?.id);
  if (own.length + witnessed.length === 0) return null;
  return (
    <Card title={t('kept')}>
      <div class="mine__list">
        {own.map((each) => (
          <Commitment key={each.roundId} title={each.witness === 'accepted' ? t('accepted', { name: each.witnessName || t('nameless') }) : t('mine')} text={each.text} due={each.due} />
        ))}
        {witnessed.map((each) => (
          <Commitment key={`${each.roundId}.${each.authorId}`} title={t('witness', { name: each.authorName || t('nameless') })} text={each.text} due={each.due} />
        ))}
      </div>
    </Card>
  );
}
