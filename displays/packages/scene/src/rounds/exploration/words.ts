import { wordsOf } from '../../words';

export const explorationWords = wordsOf({
  fr: {
    heading: 'Ce que nos tables découvrent',
    empty: 'Les tables explorent',
    findings: '{count, plural, one {constat} other {constats}}',
    label: '{title} : {count, plural, =0 {aucun constat} one {# constat} other {# constats}}',
    counted: '{letter} : {count, plural, =0 {aucun constat} one {# constat} other {# constats}}',
    from: 'Table {table} :',
    table: 'Table',
  },
  en: {
    heading: 'What our tables find',
    empty: 'The tables are exploring',
    findings: '{count, plural, one {finding} other {findings}}',
    label: '{title}: {count, plural, =0 {no finding} one {# finding} other {# findings}}',
    counted: '{letter}: {count, plural, =0 {no finding} one {# finding} other {# findings}}',
    from: 'Table {table}:',
    table: 'Table',
  },
});
