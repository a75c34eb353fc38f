import type { RoundDetail } from '@livesession/wire';
import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

const reported: readonly RoundDetail['kind'][] = ['tableCommitments', 'worldCafe', 'exploration'];

export const plans: readonly Plan[] = [
  {
    id: 'report',
    name: () => t('reportBack'),
    keys: { kind: 'reportBack' },
    asks: [
      { key: 'from', as: 'round', fits: ({ detail }) => reported.includes(detail.kind), label: () => t('fromTables') },
      { key: 'perTable', as: 'minutes', most: 60, initial: '2', label: () => t('perTable') },
    ],
  },
];
