import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    handOver: "Écoutez votre hôte : ce que les autres ont laissé ici",
    handOverHost: "Racontez au nouveau groupe ce que les autres ont laissé",
    left: "Ce que les autres ont laissé",
    doneOnTablet: "Quand vous avez tout raconté, dites-le sur la tablette : « Restitution faite ».",
    think: "Réfléchissez seul, en silence",
    share: "Partagez à votre tour, écoutez les autres",
    discuss: "Discutez ; l'hôte écrit les notes de la table",
    afterwards: "La séquence est terminée. Merci !",
  },
  en: {
    handOver: "Listen to your host: what others left here",
    handOverHost: "Tell the new group what others left",
    left: "What others left",
    doneOnTablet: "When you have told everything, say so on the tablet: “Passed on”.",
    think: "Think alone, in silence",
    share: "Share when it is your turn, listen to the others",
    discuss: "Discuss; the host writes the table's notes",
    afterwards: "This round is over. Thank you!",
  },
});
