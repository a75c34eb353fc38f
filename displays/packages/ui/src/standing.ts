import { createMessages } from './i18n/messages';

const t = createMessages({
  fr: {
    picks: "{score, plural, one {# voix} other {# voix}}",
    points: "{score, plural, one {# point} other {# points}}",
    grade: "{score} sur {most}",
    agreed: "{score} % d'accord",
  },
  en: {
    picks: "{score, plural, one {# vote} other {# votes}}",
    points: "{score, plural, one {# point} other {# points}}",
    grade: "{score} of {most}",
    agreed: "{score}% agree",
  },
});

/** What of a vote's rule its standings need. */
export interface StandingRule {
  readonly kind: 'one' | 'upTo' | 'points' | 'rate' | 'rank' | 'agree';
  readonly most?: number | null | undefined;
}

/** What an option is ranked by, with its unit. */
export function standingText(rule: StandingRule, standing: number): string {
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
