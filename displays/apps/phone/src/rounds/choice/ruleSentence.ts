import type { ChoiceRule } from '@livesession/wire';
import { t } from './messages';

/** What a valid ballot is, as an invitation. */
export function ruleSentence(rule: ChoiceRule): string {
  switch (rule.kind) {
    case 'one':
      return t('voteOne');
    case 'upTo':
      return t('voteUpTo', { picks: rule.picks ?? 1 });
    case 'points':
      return t('votePoints', { points: rule.points ?? 1, cap: rule.cap ?? rule.points ?? 1 });
    case 'rate':
      return t('voteRate', { most: rule.most ?? 1 });
    case 'rank':
      return t('voteRank', { most: rule.most ?? 1 });
    case 'agree':
      return t('voteAgree');
    default:
      return rule.kind satisfies never;
  }
}
