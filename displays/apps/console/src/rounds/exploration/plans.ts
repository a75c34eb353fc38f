import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

export const plans: readonly Plan[] = [
  { id: 'explore', name: () => t('exploration'), keys: { kind: 'exploration' }, minutes: '20', asks: [{ key: 'from', as: 'round', fits: ({ detail }) => detail.kind === 'choice', label: () => t('fromVote') }] },
];
