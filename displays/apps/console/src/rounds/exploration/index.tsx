import type { ExplorationDetail } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { seatedSheets, sheetsBehind } from '../tableNotes/seatedSheets';
import { ExplorationPanel } from './ExplorationPanel';
import { t } from './messages';
import { plans } from './plans';
import { shows } from './shows';

export const exploration: RoundKind<ExplorationDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  now: (round, desk) => {
    const sheets = seatedSheets(desk, round.id);
    const found = round.detail.onWall ?? 0;
    switch (round.status) {
      case 'planned':
        return t('nowPlanned');
      case 'paused':
        return t('nowPaused', { found, all: sheets.length });
      case 'open':
        return t('nowOpen', { found, missing: sheets.filter((sheet) => sheet.onWall === undefined).length });
      case 'closed':
        return t('nowClosed', { found, all: sheets.length });
      default:
        return round.status satisfies never;
    }
  },
  plans,
  shows,
  behind: (round, desk) => sheetsBehind(desk, round.id, (sheet) => sheet.onWall !== undefined),
  moderated: true,
  Panel: ExplorationPanel,
};
