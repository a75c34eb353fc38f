import { wordsOf } from '../../words';

export const pledgeWords = wordsOf({
  fr: {
    heading: "Je m'engage devant un collègue",
    committed: '{count, plural, one {engagement écrit} other {engagements écrits}}',
    witnessed: '{count, plural, =0 {aucun témoin pour l’instant} one {# a son témoin} other {# ont leur témoin}}',
    alone: '{count, plural, =0 {aucun sans témoin} other {# sans témoin}}',
    without: '{count, plural, =0 {chacun a écrit} one {# n’a pas écrit} other {# n’ont pas écrit}}',
    ofPresent: 'sur {present, plural, one {# personne présente} other {# personnes présentes}}',
    private: 'Entre l’auteur et son témoin',
    label: '{title} : {count, plural, =0 {aucun engagement} one {# engagement} other {# engagements}}',
  },
  en: {
    heading: 'I commit before a colleague',
    committed: '{count, plural, one {commitment written} other {commitments written}}',
    witnessed: '{count, plural, =0 {no witness yet} one {# has a witness} other {# have a witness}}',
    alone: '{count, plural, =0 {none without witness} other {# without witness}}',
    without: '{count, plural, =0 {everybody has written} one {# has not written} other {# have not written}}',
    ofPresent: 'of {present, plural, one {# person present} other {# people present}}',
    private: 'Between author and witness',
    label: '{title}: {count, plural, =0 {no commitment} one {# commitment} other {# commitments}}',
  },
});
