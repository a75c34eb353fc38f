import type { ChoiceRule } from '@livesession/wire';

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

/** As it is shown: 4.25 as 4.3, 66.7 as 67. */
export function rounded(value: number, { decimals }: Scale): number {
  const steps = 10 ** decimals;
  return Math.round(value * steps) / steps;
}
