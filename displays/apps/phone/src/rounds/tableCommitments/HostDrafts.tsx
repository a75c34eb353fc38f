import { randomId } from '@livesession/link';
import { Button } from '@livesession/ui';
import type { CommitmentRecord, RoundOf } from '@livesession/wire';
import { CommitmentFields, PenFoot, useCommitmentPen } from '@livesession/writing';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePhone } from '../../room/phone';
import { t } from './messages';

/** The host writes drafts here while the tablet is in other hands; sending them stays with the tablet, before everybody's eyes. */
export function HostDrafts(props: { readonly round: RoundOf<'tableCommitments'>; readonly commitments: readonly CommitmentRecord[] }): JSX.Element {
  const { round, commitments } = props;
  const [open, setOpen] = useState<string | undefined>(undefined);
  if (open !== undefined) return <Draft key={open} round={round} commitmentId={open} onDone={() => setOpen(undefined)} />;
  const drafts = commitments.filter((each) => each.status === 'draft');
  return (
    <div class="mine">
      {drafts.map((each) => (
        <Button key={each.id} wide onPress={() => setOpen(each.id)}>
          {t('editOne', { number: commitments.indexOf(each) + 1 })}
        </Button>
      ))}
      {commitments.length < round.detail.maxPerTable && (
        <Button look={commitments.length === 0 ? 'primary' : 'secondary'} large wide onPress={() => setOpen(randomId())}>
          {t('writeOne')}
        </Button>
      )}
    </div>
  );
}

function Draft(props: { readonly round: RoundOf<'tableCommitments'>; readonly commitmentId: string; readonly onDone: () => void }): JSX.Element {
  const pen = useCommitmentPen(usePhone(), props.round.id, props.commitmentId, 'DraftCommitmentAsHost');
  return (
    <section class="mine">
      <CommitmentFields pen={pen} max={props.round.detail.maxLength} />
      <PenFoot pen={pen} large onDone={props.onDone} />
    </section>
  );
}
