import { formatNumber } from '@livesession/ui/format';
import type { ChoiceRule } from '@livesession/wire';
import type { Language } from '../../words';

/** How a standing is drawn: how long a full bar is, and how many decimals the number has. */
export interface Scale {
  readonly most: number;
  readonly decimals: 0 | 1;
  readonly unit: '' | '%';
}

/** Grades and shares have an end of their own; picks and points are measured against the leading option. */
export function scaleOf(rule: ChoiceRule, rows: readonly { readonly standing: number }[]): Scale {
  switch (rule.kind) {
    case 'rate':
      return { most: rule.most ?? 1, decimals: 1, unit: '' };
    case 'agree':
      return { most: 100, decimals: 0, unit: '%' };
    case 'one':
    case 'upTo':
    case 'points':
    case 'rank':
      return { most: Math.max(1, ...rows.map((row) => row.standing)), decimals: 0, unit: '' };
    default:
      return rule.kind satisfies never;
  }
}

/** A mean always has its decimal, 3,0 beside 4,5: numbers of one column are written alike. */
export function scoreText(value: number, scale: Pick<Scale, 'decimals'>, language: Language): string {
  if (scale.decimals === 0) return formatNumber(Math.round(value), language);
  const text = value.toFixed(scale.decimals);
  return language === 'fr' ? text.replace('.', ',') : text;
}
