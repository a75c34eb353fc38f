import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

export const plans: readonly Plan[] = [
  { id: 'break', name: () => t('break'), keys: { kind: 'break' }, minutes: '20', asks: [{ key: 'message', as: 'text', max: 300, optional: true, label: () => t('said') }] },
  { id: 'message', name: () => t('message'), keys: { kind: 'message' }, minutes: '', asks: [{ key: 'message', as: 'text', max: 300, label: () => t('said') }] },
];
