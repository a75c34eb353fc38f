import { wordsOf } from '../../words';

export const storyWords = wordsOf({
  fr: {
    headingTell: 'Racontez un succès à votre table',
    headingRetell: "Racontez le récit d'un voisin à quelqu'un d'autre",
    emptyTell: 'Chacun son tour : un succès, un titre, une phrase',
    emptyRetell: 'Les premiers récits sont en route',
    emptyClosed: "Aucun récit n'a voyagé",
    travelled: '{count, plural, one {récit a voyagé} other {récits ont voyagé}}',
    told: '{count, plural, one {récit noté} other {récits notés}}',
    ofTold: '{count, plural, one {sur # récit} other {sur # récits}}',
    ofPresent: '{count, plural, one {pour # présent} other {pour # présents}}',
    mirrored: '{told, plural, =0 {Aucun récit noté} one {# récit noté} other {# récits notés}}, {travelled, plural, =0 {aucun entendu} one {# entendu} other {# entendus}}',
    label: '{title} : {travelled, plural, =0 {aucun récit n’a voyagé} one {# récit a voyagé} other {# récits ont voyagé}} sur {told}',
  },
  en: {
    headingTell: 'Tell your table a success',
    headingRetell: "Tell a neighbour's story to somebody else",
    emptyTell: 'In turn: a success, a title, a sentence',
    emptyRetell: 'The first stories are on their way',
    emptyClosed: 'No story has travelled',
    travelled: '{count, plural, one {story has travelled} other {stories have travelled}}',
    told: '{count, plural, one {story noted} other {stories noted}}',
    ofTold: '{count, plural, one {of # story} other {of # stories}}',
    ofPresent: 'for {count} present',
    mirrored: '{told, plural, =0 {No story noted} one {# story noted} other {# stories noted}}, {travelled, plural, =0 {none heard} other {# heard}}',
    label: '{title}: {travelled, plural, =0 {no story has travelled} one {# story has travelled} other {# stories have travelled}} of {told}',
  },
});
