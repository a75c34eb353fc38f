import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { CommitmentsPanel } from './CommitmentsPanel';
import { EarlierCommitments } from './EarlierCommitments';
import { t } from './messages';
import { refused } from './refused';

export const tableCommitments: RoundKind<RoundOf<'tableCommitments'>> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: CommitmentsPanel,
  refused,
  After: EarlierCommitments,
};
