import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

export const plans: readonly Plan[] = [
  {
    id: 'stories',
    name: () => t('successStories'),
    keys: { kind: 'successStories' },
    asks: [
      { key: 'tell', as: 'minutes', most: 720, initial: '20', optional: true, label: () => t('tell') },
      { key: 'retell', as: 'minutes', most: 720, initial: '15', optional: true, label: () => t('retell') },
    ],
  },
];
