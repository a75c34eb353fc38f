import type { PeerHelpDetail } from '@livesession/wire';
import { helpBehind } from './behind';
import type { RoundKind } from '../kind';
import { HelpPanel } from './HelpPanel';
import { t } from './messages';
import { plans } from './plans';
import { shows } from './shows';

const phases = { state: 'state', help: 'help', thank: 'thank' } as const;

export const peerHelp: RoundKind<PeerHelpDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  phase: (name) => (name in phases ? t(phases[name as keyof typeof phases]) : name),
  now: (round) => {
    const { run, ideas = 0, stated = 0, owners = 0 } = round.detail;
    switch (round.status) {
      case 'planned':
        return t('nowPlanned');
      case 'paused':
        return t('nowPaused', { ideas });
      case 'open':
        return t((['nowState', 'nowHelp', 'nowThank'] as const)[round.phase ?? 0] ?? 'nowState', { run, ideas, stated, owners });
      case 'closed':
        return t('nowClosed', { ideas });
      default:
        return round.status satisfies never;
    }
  },
  plans,
  shows,
  behind: (round, desk) => helpBehind(round.phase ?? 0, desk),
  Panel: HelpPanel,
};
