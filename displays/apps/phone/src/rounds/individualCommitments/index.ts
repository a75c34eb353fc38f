import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { CommitmentPanel } from './CommitmentPanel';
import { KeptCommitments } from './KeptCommitments';
import { t } from './messages';
import { refused } from './refused';

const steps = { none: 'choose', declined: 'choose', asked: 'wait', accepted: 'done' } as const;

export const individualCommitments: RoundKind<RoundOf<'individualCommitments'>> = {
  now: (round, records) => {
    const mine = records.get('individualCommitment', `individualCommitment/${round.id}`);
    const waits = records.all('witnessRequest').some((request) => request.roundId === round.id && !request.accepted);
    return t(waits && (!mine || mine.witness === 'accepted' || mine.witness === 'asked') ? 'asked' : mine ? steps[mine.witness] : 'write');
  },
  afterwards: () => t('afterwards'),
  Panel: CommitmentPanel,
  refused,
  After: KeptCommitments,
};
