import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { HelpPanel } from './HelpPanel';
import { t } from './messages';

export const peerHelp: RoundKind<RoundOf<'peerHelp'>> = {
  now: (round) => t((['nowState', 'nowHelp', 'nowThank'] as const)[round.phase ?? 0] ?? 'nowState'),
  afterwards: () => t('afterwards'),
  phase: (name) => t(name === 'help' || name === 'thank' ? name : 'state'),
  Panel: HelpPanel,
};
