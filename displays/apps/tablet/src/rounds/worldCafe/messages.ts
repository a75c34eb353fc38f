import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    handOver: "Hôte : racontez au nouveau groupe ce que les précédents ont laissé",
    think: "Chacun réfléchit seul, en silence",
    share: "Chacun partage à son tour, sans être interrompu",
    discuss: "Discutez ensemble ; l'hôte écrit les notes ici",
    afterwards: "La séquence est terminée. Vos notes sont gardées.",
    nothingLeft: "Les groupes précédents n'ont pas laissé de note à cette table.",
    nothingLeftHint: "Dites au nouveau groupe, en quelques mots, de quoi vous avez parlé.",
    passOn: "Restitution faite",
    passedOn: "La restitution est faite.",
    takeBack: "Pas encore",
    thinkHint: "Notez pour vous ce qui compte. Le partage vient après.",
  },
  en: {
    handOver: "Host: tell the new group what the earlier ones left",
    think: "Everybody thinks alone, in silence",
    share: "Everybody shares in turn, without being interrupted",
    discuss: "Discuss together; the host writes the notes here",
    afterwards: "This round is over. Your notes are kept.",
    nothingLeft: "The earlier groups left no note at this table.",
    nothingLeftHint: "Tell the new group in a few words what you talked about.",
    passOn: "Passed on",
    passedOn: "It has been passed on.",
    takeBack: "Not yet",
    thinkHint: "Write down for yourself what matters. Sharing comes next.",
  },
});
