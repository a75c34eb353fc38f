import type { QuestionHarvestDetail } from '@livesession/wire';
import { tablesBehind } from '../behind';
import type { RoundKind } from '../kind';
import { HarvestPanel } from './HarvestPanel';
import { t } from './messages';
import { shows } from './shows';

export const questionHarvest: RoundKind<QuestionHarvestDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  now: (round, desk) => {
    const questions = desk.questionsOf(round.id);
    const pending = questions.filter((question) => question.status === 'pending').length;
    switch (round.status) {
      case 'planned':
        return t('nowPlanned', { max: round.detail.maxPerPerson });
      case 'paused':
        return t('nowPaused', { asked: questions.length });
      case 'open':
        return pending > 0 ? t('nowPending', { asked: questions.length, pending }) : t('nowOpen', { asked: questions.length });
      case 'closed':
        return pending > 0 ? t('nowClosedPending', { asked: questions.length, pending }) : t('nowClosed', { asked: questions.length });
      default:
        return round.status satisfies never;
    }
  },
  shows,
  behind: (_, desk) => tablesBehind(desk, (table) => table.questions === 0),
  moderated: true,
  Panel: HarvestPanel,
};
