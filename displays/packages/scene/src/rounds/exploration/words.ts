import { wordsOf } from '../../words';

export const explorationWords = wordsOf({
  fr: {
    heading: 'Ce que nos tables découvrent',
    empty: 'Les tables explorent',
    findings: '{count, plural, one {constat} other {constats}}',
    label: '{title} : {count, plural, =0 {aucun constat} one {# constat} other {# constats}}',
    finalist: '{letter}, {count, plural, =0 {aucun constat} one {# constat} other {# constats}} :',
    from: '{letter}, table {table} :',
    table: 'Table {table}',
  },
  en: {
    heading: 'What our tables find',
    empty: 'The tables are exploring',
    findings: '{count, plural, one {finding} other {findings}}',
    label: '{title}: {count, plural, =0 {no finding} one {# finding} other {# findings}}',
    finalist: '{letter}, {count, plural, =0 {no finding} one {# finding} other {# findings}}:',
    from: '{letter}, table {table}:',
    table: 'Table {table}',
  },
});
