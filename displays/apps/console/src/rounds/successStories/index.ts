import type { SuccessStoriesDetail } from '@livesession/wire';
import { peopleBehind } from '../behind';
import type { RoundKind } from '../kind';
import { t } from './messages';
import { StoriesPanel } from './StoriesPanel';
import { plans } from './plans';
import { shows } from './shows';

export const successStories: RoundKind<SuccessStoriesDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  phase: (name) => t(name === 'retell' ? 'retell' : 'tell'),
  now: (round, desk) => {
    const { told = 0, travelled = 0, listeners = 0, heard = 0 } = round.detail;
    const figures = { told: told ?? 0, travelled: travelled ?? 0, listeners: listeners ?? 0, heard: heard ?? 0, present: desk.session.value?.present ?? 0 };
    switch (round.status) {
      case 'planned':
        return t('nowPlanned');
      case 'paused':
        return t('nowPaused', figures);
      case 'open':
        return t(round.phase === 1 ? 'nowRetell' : 'nowTell', figures);
      case 'closed':
        return t('nowClosed', figures);
      default:
        return round.status satisfies never;
    }
  },
  plans,
  shows,
  // Only who was given a listener has something to retell.
  behind: (round, desk) => peopleBehind(desk, (table) => (round.phase === 1 && table.done !== undefined ? table.withPhone - Math.min(table.withPhone, (table.of ?? 0) - table.done) : table.done)),
  moderated: true,
  Panel: StoriesPanel,
};
