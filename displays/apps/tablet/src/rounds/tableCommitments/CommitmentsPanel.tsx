import { randomId } from '@livesession/link';
import { Button, EmptyState } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { CommitmentCard } from './CommitmentCard';
import { Editor } from './Editor';
import { t } from './messages';

/** The table's commitments in the order in which they were begun, one of them perhaps under the pen. */
export function CommitmentsPanel(props: { readonly round: RoundOf<'tableCommitments'> }): JSX.Element {
  const { round } = props;
  const commitments = useTablet().records.all('commitment').filter((each) => each.roundId === round.id);
  const [open, setOpen] = useOpen(round.id);
  const isNew = open !== undefined && !commitments.some((each) => each.id === open);
  const mayAdd = round.status === 'open' && open === undefined && commitments.length < round.detail.maxPerTable;
  return (
    <section class="commitments">
      {commitments.length === 0 && !isNew && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      {commitments.map((commitment, index) =>
        commitment.id === open && commitment.status === 'draft' ? (
          <Editor key={commitment.id} number={index + 1} round={round} commitmentId={commitment.id} onDone={() => setOpen(undefined)} />
        ) : (
          <CommitmentCard key={commitment.id} number={index + 1} round={round} commitment={commitment} onEdit={() => setOpen(commitment.id)} />
        ),
      )}
      {isNew && round.status !== 'closed' && <Editor key={open} number={commitments.length + 1} round={round} commitmentId={open} onDone={() => setOpen(undefined)} />}
      {mayAdd && (
        <Button look={commitments.length === 0 ? 'primary' : 'secondary'} large wide onPress={() => setOpen(randomId())}>
          {t(commitments.length === 0 ? 'add' : 'addAnother')}
        </Button>
      )}
    </section>
  );
}

// Which one is under the pen outlives a reload: its words may not have reached the server yet.
function useOpen(roundId: string): readonly [string | undefined, (id: string | undefined) => void] {
  const key = `ls-open/${roundId}`;
  const [open, setOpen] = useState(() => localStorage.getItem(key) ?? undefined);
  return [
    open,
    (id) => {
      if (id === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, id);
      setOpen(id);
    },
  ];
}
