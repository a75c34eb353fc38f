import { learnRefusals } from './refusals';

export const consoleRefusalsFr = {
  notInControl: "{name, select, undefined {Une autre console} other {« {name} »}} conduit la salle. Prenez la main pour continuer d'ici.",
  roundHasContributions: "Des personnes ont déjà contribué. Terminez la séquence plutôt que d'annuler son ouverture.",
  topicUnknown: "Ce sujet n'est plus dans le parking. Rechargez la page.",
  phaseUnknown: "Cette séquence n'a pas cette phase. Rechargez la page pour voir le déroulé actuel.",
  noNextRound: "C'était la dernière séquence. Choisissez une séquence dans le déroulé pour y revenir.",
  noOptions: "Il n'y a rien à voter : la séquence d'où viennent les options n'en a donné aucune. Retournez-y et rouvrez-la.",
  roundNeeded: "Cette séquence ne peut pas être retirée : la salle y est, ou une autre s'appuie sur elle. Emmenez la salle ailleurs, ou retirez d'abord l'autre.",
  voteAlreadyOpened: "Ce vote a déjà été ouvert : la salle a lu qui saura qui a voté quoi, et cela ne change plus. Dupliquez la séquence pour la tenir autrement.",
  secretVoteNotLive: "Un vote secret ne montre rien avant la fermeture : ses bulletins sont scellés. Retirez le décompte en direct, ou choisissez un vote anonyme.",
  noTie: "Ce vote n'a pas d'égalité à départager. Il n'y a rien à revoter.",
  survivorRejected: "La question qui doit rester est écartée. Remettez-la au mur, ou gardez-en une autre.",
  finalistsOutsideTie: "Seules les options à égalité peuvent être choisies. Choisissez parmi elles.",
  reasonMissing: "Il manque la raison. Écrivez en quelques mots pourquoi, puis validez.",
  roundStillOpen: "{round, select, undefined {Cette séquence} other {La séquence « {round} »}} est encore ouverte. Terminez-la d'abord.",
  roundHasNoCountdown: "Cette séquence n'a pas de compte à rebours. Ajoutez du temps pour en lancer un.",
  storyUnknown: "Ce récit n'existe plus. Choisissez-en un autre dans la liste.",
  tableReportsNothing: "Cette table ne présente pas dans cette séquence. Choisissez-en une autre.",
  nobodyPresent: "Personne n'est encore arrivé : il n'y a personne à placer. Attendez que les participants scannent leur badge.",
  noTableOpen: "Toutes les tables sont fermées. Ouvrez-en une dans le plan de salle, puis recommencez.",
  nothingToTakeBack: "Il n'y a pas de placement à annuler. Faites une nouvelle rotation si besoin.",
  seatingChangedMeanwhile: "Le placement vient de changer. Regardez le nouveau plan, puis décidez.",
  screenNameTaken: "Un autre écran porte déjà ce nom. Choisissez-en un autre.",
  colourUnfit: "Ceci n'est pas une couleur. Choisissez-en une avec le sélecteur.",
  pictureUnknown: "Ce logo n'est plus là. Envoyez-le de nouveau.",
  deviceUnknown: "Cet appareil n'est plus associé. Associez-le de nouveau avec le code qu'il affiche.",
  pairingUnknown: "Ce code n'est plus valable. Lisez le code affiché maintenant par l'appareil et recommencez.",
};

export const consoleRefusalsEn: Readonly<Record<keyof typeof consoleRefusalsFr, string>> = {
  notInControl: "{name, select, undefined {Another console} other {“{name}”}} drives the room. Take control to go on from here.",
  roundHasContributions: "People have already contributed. Close the round instead of taking its opening back.",
  topicUnknown: "This topic is no longer parked. Reload the page.",
  phaseUnknown: "This round does not have that phase. Reload the page to see the current agenda.",
  noNextRound: "That was the last round. Pick a round in the agenda to go back to it.",
  noOptions: "There is nothing to vote on: the round that the options come from has none. Go back and reopen it.",
  roundNeeded: "This round cannot be removed: the room is in it, or another one builds on it. Take the room elsewhere, or remove the other one first.",
  voteAlreadyOpened: "This vote has been opened already: the room has read who will know who voted for what, and that stays. Duplicate the round to hold it in another way.",
  secretVoteNotLive: "A secret vote shows nothing before it is closed: its ballots are sealed. Take the live count away, or choose an anonymous vote.",
  noTie: "This vote has no tie to decide. There is nothing to vote on again.",
  survivorRejected: "The question that is to stay was set aside. Put it on the wall again, or keep another one.",
  finalistsOutsideTie: "Only the tied options can be chosen. Choose among them.",
  reasonMissing: "The reason is missing. Write in a few words why, then confirm.",
  roundStillOpen: "{round, select, undefined {This round} other {The round “{round}”}} is still open. Close it first.",
  roundHasNoCountdown: "This round has no countdown. Add time to start one.",
  storyUnknown: "This story no longer exists. Choose another one in the list.",
  tableReportsNothing: "This table does not report in this round. Pick another one.",
  nobodyPresent: "Nobody has arrived yet: there is nobody to seat. Wait until participants scan their badge.",
  noTableOpen: "All tables are closed. Open one in the seat map, then try again.",
  nothingToTakeBack: "There is no seating to take back. Rotate again if needed.",
  seatingChangedMeanwhile: "The seating has just changed. Look at the new plan, then decide.",
  screenNameTaken: "Another screen has this name already. Choose another one.",
  colourUnfit: "This is not a colour. Choose one with the picker.",
  pictureUnknown: "This logo is not there any more. Upload it again.",
  deviceUnknown: "This device is no longer paired. Pair it again with the code it shows.",
  pairingUnknown: "This code is no longer valid. Read the code that the device shows now and try again.",
};

/** What only a console can be told. */
export function learnConsoleRefusals(): void {
  learnRefusals(consoleRefusalsFr, consoleRefusalsEn);
}
