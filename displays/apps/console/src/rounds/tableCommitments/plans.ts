import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

export const plans: readonly Plan[] = [
  { id: 'commitments', name: () => t('tableCommitments'), keys: { kind: 'tableCommitments' }, minutes: '25', asks: [{ key: 'maxPerTable', as: 'count', most: 5, initial: '3', label: () => t('maxPerTable') }] },
];
