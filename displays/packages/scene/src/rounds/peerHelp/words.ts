import { wordsOf } from '../../words';

export const helpWords = wordsOf({
  fr: {
    state: 'À chaque table, une personne expose son défi',
    help: 'Proposez vos idées',
    thank: 'Les personnes aidées remercient',
    left: 'pour vos idées',
    over: 'Le temps est écoulé',
    paused: 'En pause',
    ideas: '{count, plural, one {idée} other {idées}}',
    ideasSoFar: '{count, plural, =0 {Pas encore d’idée} one {# idée proposée} other {# idées proposées}}',
    statedUnit: '{stated, plural, one {défi exposé} other {défis exposés}} sur {owners}',
    run: 'Tour {run}',
    label: '{title} : {count, plural, =0 {aucune idée} one {# idée} other {# idées}}',
  },
  en: {
    state: 'At each table one person states a challenge',
    help: 'Propose your ideas',
    thank: 'Those who were helped say thank you',
    left: 'for your ideas',
    over: 'Time is up',
    paused: 'Paused',
    ideas: '{count, plural, one {idea} other {ideas}}',
    ideasSoFar: '{count, plural, =0 {No idea yet} one {# idea proposed} other {# ideas proposed}}',
    statedUnit: 'of {owners, plural, one {# challenge} other {# challenges}} stated',
    run: 'Turn {run}',
    label: '{title}: {count, plural, =0 {no idea} one {# idea} other {# ideas}}',
  },
});
