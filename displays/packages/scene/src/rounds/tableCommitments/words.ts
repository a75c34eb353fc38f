import { wordsOf } from '../../words';

export const commitmentWords = wordsOf({
  fr: {
    heading: "Ce à quoi nos tables s'engagent",
    sent: '{count, plural, one {engagement reçu} other {engagements reçus}}',
    tables: '{count, plural, one {# table} other {# tables}} sur {tables}',
    empty: 'Les tables écrivent leurs engagements',
    table: 'Table {table}',
    tableWord: 'Table',
    stateSent: 'Reçu',
    stateAsked: 'Question du directeur général',
    stateReplied: 'La table a répondu',
    stateAcknowledged: 'Pris en compte',
    stateAnswered: 'Réponse du directeur général',
    named: 'Table {table}, {state} :',
    label: '{title} : {count, plural, =0 {aucun engagement} one {# engagement reçu} other {# engagements reçus}}',
  },
  en: {
    heading: 'What our tables commit to',
    sent: '{count, plural, one {commitment received} other {commitments received}}',
    tables: '{count, plural, one {# table} other {# tables}} of {tables}',
    empty: 'The tables are writing their commitments',
    table: 'Table {table}',
    tableWord: 'Table',
    stateSent: 'Received',
    stateAsked: 'Question from the director',
    stateReplied: 'The table has replied',
    stateAcknowledged: 'Acknowledged',
    stateAnswered: 'Answer from the director',
    named: 'Table {table}, {state}:',
    label: '{title}: {count, plural, =0 {no commitment} one {# commitment received} other {# commitments received}}',
  },
});
