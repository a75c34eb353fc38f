import { wordsOf } from '../../words';

export const harvestWords = wordsOf({
  fr: {
    unit: '{count, plural, one {question} other {questions}}',
    onWall: 'sur le mur',
    asked: '{count, plural, one {# posée} other {# posées}}',
    none: 'Sans sous-thème',
    empty: 'À vous la première question',
    emptyRead: '{count, plural, one {La première question est en relecture} other {Les premières questions sont en relecture}}',
    emptyClosed: "Aucune question n'a été posée",
    merged: '{count, plural, one {avec # autre question} other {avec # autres questions}}',
    supports: '{count, plural, one {# soutien} other {# soutiens}}',
    drafting: 'Chacun écrit pour sa table',
    listsSent: '{sent, plural, =0 {aucune liste} one {# liste} other {# listes}} sur {count}',
    mapped: '{name} : {count, plural, one {# question} other {# questions}}',
    label: '{theme} : {count, plural, =0 {aucune question} one {# question} other {# questions}}',
  },
  en: {
    unit: '{count, plural, one {question} other {questions}}',
    onWall: 'on the wall',
    asked: '{count} asked',
    none: 'No sub-theme',
    empty: 'The first question is yours',
    emptyRead: '{count, plural, one {The first question is being read over} other {The first questions are being read over}}',
    emptyClosed: 'No question was asked',
    merged: '{count, plural, one {with # more question} other {with # more questions}}',
    supports: '{count, plural, one {# supporter} other {# supporters}}',
    drafting: 'Everybody writes for their table',
    listsSent: '{sent, plural, =0 {no list} one {# list} other {# lists}} of {count}',
    mapped: '{name}: {count, plural, one {# question} other {# questions}}',
    label: '{theme}: {count, plural, =0 {no question} one {# question} other {# questions}}',
  },
});
