import type { RoundRecord } from '@livesession/wire';
import { t } from '../plans/messages';
import type { Ask, Plan } from '../plans/plan';

/** Brings several options; of a single one there is nothing to choose. */
const bringsOptions = ({ detail }: RoundRecord): boolean => detail.kind === 'questionHarvest' || detail.kind === 'exploration' || (detail.kind === 'choice' && detail.keep > 1);

const rules = { one: 'one', upTo3: { upTo: 3 }, upTo5: { upTo: 5 }, points: { points: 10, cap: 6 }, rate: { rate: 5 }, rank: { rank: 3 }, agree: 'agree' };

const held: readonly Ask[] = [
  { key: 'rule', as: 'word', words: rules, label: () => t('rule'), word: (each) => t('ruleWord', { each }) },
  { key: 'keep', as: 'count', most: 50, initial: '1', label: () => t('keep') },
];

export const plans: readonly Plan[] = [
  { id: 'vote', name: () => t('voteOn'), keys: { kind: 'choice' }, minutes: '5', asks: [{ key: 'from', as: 'round', fits: bringsOptions, label: () => t('from') }, ...held] },
  { id: 'options', name: () => t('voteTyped'), keys: { kind: 'choice' }, minutes: '5', asks: [{ key: 'options', as: 'lines', max: 28_000, label: () => t('options'), hint: () => t('optionPerLine') }, ...held] },
];
