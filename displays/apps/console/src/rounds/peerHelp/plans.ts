import { t } from '../plans/messages';
import type { Plan } from '../plans/plan';

/** Its phases come with lengths of their own. */
export const plans: readonly Plan[] = [{ id: 'help', name: () => t('peerHelp'), keys: { kind: 'peerHelp' }, asks: [] }];
