import { wordsOf } from '../../words';

export const adoptionWords = wordsOf({
  fr: {
    heading: 'Notre ambition',
    among: 'Choisie parmi',
    count: "{adopted, plural, =0 {Chacun peut s'engager sur son téléphone} one {# personne sur {present} s'engage} other {# personnes sur {present} s'engagent}}",
    everybody: "Toute la salle s'engage : {adopted, plural, one {# personne} other {# personnes}}",
  },
  en: {
    heading: 'Our ambition',
    among: 'Chosen among',
    count: '{adopted, plural, =0 {Everybody can commit on their phone} one {# of {present} people commits} other {# of {present} people commit}}',
    everybody: 'The whole room commits: {adopted, plural, one {# person} other {# people}}',
  },
});
