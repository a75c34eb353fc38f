import { phaseOf, type RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { HarvestPanel } from './HarvestPanel';
import { t } from './messages';

export const questionHarvest: RoundKind<RoundOf<'questionHarvest'>> = {
  now: (round) => {
    const phase = phaseOf(round);
    return phase === 'individual' || phase === 'list' ? t(phase) : t('now');
  },
  afterwards: () => t('afterwards'),
  Panel: HarvestPanel,
};
