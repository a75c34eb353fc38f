import { t } from '../plans/messages';
import type { Ask, Plan } from '../plans/plan';

const asks: readonly Ask[] = [
  { key: 'theme', as: 'text', max: 200, label: () => t('theme') },
  { key: 'subthemes', as: 'lines', max: 800, optional: true, label: () => t('subthemes'), hint: () => t('onePerLine') },
  { key: 'moderated', as: 'word', words: { yes: true, no: false }, label: () => t('moderated'), word: (each) => t('moderation', { each }) },
];

export const plans: readonly Plan[] = [
  { id: 'questions', name: () => t('harvest'), keys: { kind: 'questionHarvest' }, minutes: '15', asks },
  {
    id: 'lists',
    name: () => t('lists'),
    keys: { kind: 'questionHarvest', mode: 'tableLists' },
    asks: [
      ...asks,
      { key: 'individual', as: 'minutes', most: 120, initial: '6', optional: true, label: () => t('individualMinutes') },
      { key: 'list', as: 'minutes', most: 120, initial: '8', optional: true, label: () => t('listMinutes') },
    ],
  },
];
