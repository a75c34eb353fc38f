import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    nowTell: "Chacun raconte un succès à la table, puis note son récit sur son téléphone",
    nowRetell: "Levez-vous et allez raconter le récit d'un voisin",
    afterwards: "Les récits ont voyagé",
    noted: "{count, plural, =0 {Personne n'a encore noté son récit} one {# récit noté sur {of}} other {# récits notés sur {of}}}",
    heardCount: "{count, plural, =0 {Personne n'a encore entendu de récit} one {# personne sur {of} a entendu un récit} other {# personnes sur {of} ont entendu un récit}}",
    people: "La table",
    somebody: "Sans nom",
    notYet: "raconte ou écoute",
    travelled: "son récit a voyagé",
    heard: "a entendu un récit",
    toHear: "attend un récit",
    nothingToHear: "écoute",
    none: "sans récit",
  },
  en: {
    nowTell: "Everybody tells the table a success, then notes the story on their phone",
    nowRetell: "Stand up and tell a neighbour's story",
    afterwards: "The stories have travelled",
    noted: "{count, plural, =0 {Nobody has noted their story yet} one {# story noted of {of}} other {# stories noted of {of}}}",
    heardCount: "{count, plural, =0 {Nobody has heard a story yet} one {# person of {of} has heard a story} other {# people of {of} have heard a story}}",
    people: "The table",
    somebody: "No name",
    notYet: "telling or listening",
    travelled: "their story has travelled",
    heard: "has heard a story",
    toHear: "awaits a story",
    nothingToHear: "listens",
    none: "no story",
  },
});
