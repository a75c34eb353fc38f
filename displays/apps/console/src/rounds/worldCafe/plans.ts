import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

export const plans: readonly Plan[] = [
  { id: 'cafe', name: () => t('worldCafe'), keys: { kind: 'worldCafe' }, asks: [{ key: 'question', as: 'text', max: 200, label: () => t('question') }] },
];
