import { wordsOf } from '../../words';

export const pulseWords = wordsOf({
  fr: {
    answered: '{answered, plural, one {# réponse} other {# réponses}} sur {present, plural, one {# personne présente} other {# personnes présentes}}',
    unit: '{answered, plural, one {réponse} other {réponses}} sur {present, plural, one {# personne présente} other {# personnes présentes}}',
    invite: 'Répondez sur votre téléphone',
    none: 'Personne n’a répondu',
    present: '{answered, plural, one {# personne} other {# personnes}} sur {present} ont répondu présent',
    word: '{count} ×',
    mean: 'Moyenne : {mean} sur 5',
    step: '{step} : {count, plural, one {# personne} other {# personnes}}',
    roti1: 'Du temps perdu',
    roti2: 'Peu utile pour le temps passé',
    roti3: 'Autant reçu que donné',
    roti4: 'Utile, plus reçu que donné',
    roti5: 'Excellent, du temps très bien investi',
  },
  en: {
    answered: '{answered} of {present, plural, one {# person} other {# people}} present answered',
    unit: 'of {present, plural, one {# person} other {# people}} present answered',
    invite: 'Answer on your phone',
    none: 'Nobody has answered',
    present: '{answered} of {present} people said that they are here',
    word: '{count} ×',
    mean: 'Average: {mean} out of 5',
    step: '{step}: {count, plural, one {# person} other {# people}}',
    roti1: 'Time lost',
    roti2: 'Little use for the time spent',
    roti3: 'Got as much as I gave',
    roti4: 'Useful, got more than I gave',
    roti5: 'Excellent, time very well spent',
  },
});
