import type { ChoiceRule } from '@livesession/wire';
import { t } from './messages';

/** What an option is ranked by, with its unit. */
export function standingSentence(rule: ChoiceRule, standing: number): string {
  switch (rule.kind) {
    case 'one':
    case 'upTo':
      return t('picks', { score: standing });
    case 'points':
    case 'rank':
      return t('score', { score: standing });
    case 'rate':
      return t('grade', { score: Math.round(standing * 10) / 10, most: rule.most ?? 1 });
    case 'agree':
      return t('agreed', { score: Math.round(standing) });
    default:
      return rule.kind satisfies never;
  }
}

/** What one person gave an option; nothing where having chosen it says all. */
export function givenSentence(rule: ChoiceRule, points: number): string {
  switch (rule.kind) {
    case 'one':
    case 'upTo':
      return '';
    case 'points':
      return points > 1 ? t('points', { points }) : '';
    case 'rank':
      return t('rank', { rank: (rule.most ?? 1) - points + 1 });
    case 'rate':
      return t('grade', { score: points, most: rule.most ?? 1 });
    case 'agree':
      return t('sides', { side: points });
    default:
      return rule.kind satisfies never;
  }
}
