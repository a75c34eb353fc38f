import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { CommitmentsPanel } from './CommitmentsPanel';
import { t } from './messages';

export const tableCommitments: RoundKind<RoundOf<'tableCommitments'>> = {
  now: (round) => t('now', { max: round.detail.maxPerTable }),
  afterwards: () => t('afterwards'),
  Panel: CommitmentsPanel,
};
