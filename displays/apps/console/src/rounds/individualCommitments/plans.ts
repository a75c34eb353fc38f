import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

export const plans: readonly Plan[] = [{ id: 'mine', name: () => t('individualCommitments'), keys: { kind: 'individualCommitments' }, minutes: '10', asks: [] }];
