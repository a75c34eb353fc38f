import type { TableCommitmentsDetail } from '@livesession/wire';
import { tablesBehind } from '../behind';
import type { RoundKind } from '../kind';
import { CommitmentsPanel } from './CommitmentsPanel';
import { t } from './messages';
import { plans } from './plans';
import { shows } from './shows';

export const tableCommitments: RoundKind<TableCommitmentsDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  now: (round, desk) => {
    const figures = { sent: round.detail.sent ?? 0, tables: round.detail.tablesSent ?? 0, all: desk.tables.value.filter((table) => table.seats > 0).length };
    switch (round.status) {
      case 'planned':
        return t('nowPlanned', { max: round.detail.maxPerTable });
      case 'paused':
        return t('nowPaused', figures);
      case 'open':
        return t('nowOpen', figures);
      case 'closed':
        return t('nowClosed', figures);
      default:
        return round.status satisfies never;
    }
  },
  plans,
  shows,
  behind: (_, desk) => tablesBehind(desk, (table) => table.sent === 0),
  Panel: CommitmentsPanel,
};
