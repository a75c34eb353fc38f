import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { HelpPanel } from './HelpPanel';
import { KeptIdeas } from './KeptIdeas';
import { t } from './messages';
import { refused } from './refused';

export const peerHelp: RoundKind<RoundOf<'peerHelp'>> = {
  now: (round, records) => {
    const phase = (['state', 'help', 'thank'] as const)[round.phase ?? 0] ?? 'state';
    const owner = records.get('help', `help/${round.id}`)?.ownerId;
    return t(owner !== undefined && owner === records.one('me')?.participantId ? `${phase}Own` : phase);
  },
  afterwards: () => t('afterwards'),
  Panel: HelpPanel,
  refused,
  After: KeptIdeas,
};
