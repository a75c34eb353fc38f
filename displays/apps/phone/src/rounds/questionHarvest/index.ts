import { phaseOf, type RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { whenCome } from '../onDemand';
import { HarvestPanel } from './HarvestPanel';
import { t } from './messages';

const refused = whenCome(async () => (await import('./refused')).refused);

export const questionHarvest: RoundKind<RoundOf<'questionHarvest'>> = {
  now: (round) => {
    const phase = phaseOf(round);
    return phase === 'individual' || phase === 'list' ? t(phase) : t('now');
  },
  afterwards: () => t('afterwards'),
  Panel: HarvestPanel,
  refused: (entry) => refused()?.(entry),
};
