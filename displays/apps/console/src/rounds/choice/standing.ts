import { standingText } from '@livesession/ui';
import type { ChoiceRule, TallyRow } from '@livesession/wire';
import { t } from './messages';

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
      return standingText(rule, points);
    case 'rank':
      return t('place', { place: (rule.most ?? 1) - points + 1 });
    case 'rate':
      return standingText(rule, points);
    case 'agree':
      return t('side', { side: points });
    default:
      return rule.kind satisfies never;
  }
}
