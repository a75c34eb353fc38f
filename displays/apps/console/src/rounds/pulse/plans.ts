import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

const forms = { text: 'text', words: 'words', scale: 'scale', roti: 'roti', presence: 'presence' };

export const plans: readonly Plan[] = [
  {
    id: 'pulse',
    name: () => t('pulse'),
    keys: { kind: 'pulse', result: 'live' },
    minutes: '2',
    asks: [
      { key: 'form', as: 'word', words: forms, label: () => t('form'), word: (each) => t('formWord', { each }) },
      { key: 'prompt', as: 'text', max: 200, label: () => t('prompt') },
    ],
  },
];
