import { phaseOf, type QuestionHarvestDetail } from '@livesession/wire';
import type { Desk } from '../../desk';
import { peopleBehind, tablesBehind } from '../behind';
import type { RoundKind, RoundOf } from '../kind';
import { HarvestPanel } from './HarvestPanel';
import { t } from './messages';
import { seatedLists } from './seatedLists';
import { plans } from './plans';
import { shows } from './shows';
import { listsOf, questionsOf } from './records';

export const questionHarvest: RoundKind<QuestionHarvestDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  phase: (name) => (name === 'individual' || name === 'list' ? t(name) : name),
  now: (round, desk) => {
    if (round.detail.maxPerTable !== undefined && round.status === 'open') return nowWithLists(round, desk);
    const questions = questionsOf(desk, round.id);
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
  plans,
  shows,
  behind: (round, desk) => {
    if (phaseOf(round) === 'individual') return peopleBehind(desk, (table) => table.done);
    const sent = phaseOf(round) === 'list' ? new Set(listsOf(desk, round.id).filter((list) => list.sent).map((list) => list.table)) : undefined;
    return tablesBehind(desk, (table) => (sent ? !sent.has(table.number) : table.questions === 0));
  },
  moderated: true,
  Panel: HarvestPanel,
};

function nowWithLists(round: RoundOf<QuestionHarvestDetail>, desk: Desk): string {
  const lists = seatedLists(desk, round.id);
  return phaseOf(round) === 'list'
    ? t('nowListing', { sent: lists.filter((list) => list.sent).length, all: lists.length })
    : t('nowDrafting', { drafts: lists.reduce((sum, list) => sum + list.drafts, 0) });
}
