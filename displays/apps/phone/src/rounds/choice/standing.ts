import { standingText } from '@livesession/ui';
import type { ChoiceRule } from '@livesession/wire';
import { t } from './messages';

/** What one person gave an option; nothing where having chosen it says all. */
export function givenSentence(rule: ChoiceRule, points: number): string {
  switch (rule.kind) {
    case 'one':
    case 'upTo':
      return '';
    case 'points':
      return points > 1 ? standingText(rule, points) : '';
    case 'rank':
      return t('rank', { rank: (rule.most ?? 1) - points + 1 });
    case 'rate':
      return standingText(rule, points);
    case 'agree':
      return t('sides', { side: points });
    default:
      return rule.kind satisfies never;
  }
}
