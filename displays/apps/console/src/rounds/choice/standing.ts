import type { ChoiceRule, TallyRow } from '@livesession/wire';
import { t } from './messages';

/** What an option is ranked by, with its unit. */
export function standingText(rule: ChoiceRule, { standing }: TallyRow): string {
  switch (rule.kind) {
    case 'one':
    case 'upTo':
      return t('picks', { score: standing });
    case 'points':
    case 'rank':
      return t('points', { score: standing });
    case 'rate':
      return t('grade', { score: Math.round(standing * 10) / 10, most: rule.most ?? 1 });
    case 'agree':
      return t('agreed', { score: Math.round(standing) });
    default:
      return rule.kind satisfies never;
  }
}

/** Who stands behind it. */
export function votersText(rule: ChoiceRule, row: TallyRow): string {
  const [first = 0, second = 0, third = 0] = row.grades ?? [];
  if (rule.kind === 'agree') return t('sides', { agree: first, abstain: second, disagree: third });
  const voters = t('voters', { voters: row.voters });
  return rule.kind === 'rank' ? `${voters} · ${t('firsts', { count: first })}` : voters;
}

/** The standing whose bar is full: grades and shares have an end of their own. */
export function fullBar(rule: ChoiceRule, rows: readonly TallyRow[]): number {
  if (rule.kind === 'rate') return rule.most ?? 1;
  return rule.kind === 'agree' ? 100 : Math.max(1, rows[0]?.standing ?? 0);
}

/** What one person gave an option; nothing where having chosen it says all. */
export function givenText(rule: ChoiceRule, points: number): string {
  switch (rule.kind) {
    case 'one':
    case 'upTo':
      return '';
    case 'points':
      return t('points', { score: points });
    case 'rank':
      return t('place', { place: (rule.most ?? 1) - points + 1 });
    case 'rate':
      return t('grade', { score: points, most: rule.most ?? 1 });
    case 'agree':
      return t('side', { side: points });
    default:
      return rule.kind satisfies never;
  }
}
