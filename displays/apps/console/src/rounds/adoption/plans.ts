import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

export const plans: readonly Plan[] = [
  { id: 'ambition', name: () => t('adoption'), keys: { kind: 'adoption' }, minutes: '5', asks: [{ key: 'from', as: 'round', fits: ({ detail }) => detail.kind === 'choice' && detail.keep === 1, label: () => t('fromOne') }] },
];
