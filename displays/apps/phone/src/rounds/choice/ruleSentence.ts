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
    default:
      return rule.kind satisfies never;
  }
}
