import { wordsOf } from '../../words';

export const pledgeWords = wordsOf({
  fr: {
    heading: "Je m'engage devant un collègue",
    committed: '{count, plural, one {engagement écrit} other {engagements écrits}}',
    witnessed: '{count, plural, =0 {aucun témoin pour l’instant} one {# a son témoin} other {# ont leur témoin}}',
    ofPresent: 'sur {present, plural, one {# personne présente} other {# personnes présentes}}',
    private: 'Chaque engagement reste entre son auteur et son témoin.',
    label: '{title} : {count, plural, =0 {aucun engagement} one {# engagement} other {# engagements}}',
  },
  en: {
    heading: 'I commit before a colleague',
    committed: '{count, plural, one {commitment written} other {commitments written}}',
    witnessed: '{count, plural, =0 {no witness yet} one {# has a witness} other {# have a witness}}',
    ofPresent: 'of {present, plural, one {# person present} other {# people present}}',
    private: 'Each commitment stays between its author and its witness.',
    label: '{title}: {count, plural, =0 {no commitment} one {# commitment} other {# commitments}}',
  },
});
