import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { CommitmentsPanel } from './CommitmentsPanel';
import { t } from './messages';

export const tableCommitments: RoundKind<RoundOf<'tableCommitments'>> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: CommitmentsPanel,
};
