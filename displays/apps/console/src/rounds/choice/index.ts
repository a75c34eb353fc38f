import type { ChoiceDetail } from '@livesession/wire';
import { peopleBehind } from '../behind';
import type { RoundKind } from '../kind';
import { afterClose } from './afterClose';
import { ChoicePanel } from './ChoicePanel';
import { t } from './messages';
import { isRunOffOf } from './runOff';
import { plans } from './plans';
import { shows } from './shows';
import { VoteSetting } from './VoteSetting';
import { tallyOf } from './records';

export const choice: RoundKind<ChoiceDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  now: (round, desk) => {
    const tally = tallyOf(desk, round.id);
    const turnout = { voted: tally?.voted ?? 0, present: tally?.present ?? desk.session.value?.present ?? 0 };
    switch (round.status) {
      case 'planned':
        return t('nowPlanned', { keep: round.detail.keep });
      case 'paused':
        return t('nowPaused', turnout);
      case 'open':
        return t('nowOpen', turnout);
      case 'closed':
        if (round.detail.unopened) return t('nowUnopened', turnout);
        if (round.detail.revealed) return t('nowRevealed', { keep: tally?.finalists?.length ?? 0 });
        if (!tally?.tie?.length) return t('nowClosed', turnout);
        return t(desk.rounds.value.some((each) => isRunOffOf(each, round.id)) ? 'nowRunOff' : 'nowTie', { count: tally.tie.length });
      default:
        return round.status satisfies never;
    }
  },
  plans,
  shows,
  behind: (_, desk) => peopleBehind(desk, (table) => table.voted),
  afterClose,
  Setting: VoteSetting,
  Panel: ChoicePanel,
};
