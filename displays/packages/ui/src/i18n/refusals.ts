import { createMessages } from './messages';

export interface Refusal {
  readonly code: string;
  readonly values?: Readonly<Record<string, string>> | null | undefined;
}

/** For each code of RefusalCodes: what happened, and what to do next. */
export const refusalsFr = {
  commandIdReused: "Cette action a déjà été envoyée avec un autre contenu. Rechargez la page, puis recommencez.",
  notAllowed: "Cet appareil n'a pas le droit de faire cela. Demandez à l'animateur.",
  busy: "Le serveur a beaucoup à faire. Attendez quelques secondes et recommencez.",
  unavailable: "Le serveur ne peut rien enregistrer pour le moment. Gardez cette page ouverte et recommencez dans un instant.",
  invalidInput: "Cette saisie n'est pas valable. Corrigez-la et recommencez.",
  textEmpty: "Le texte est vide. Écrivez quelques mots, puis envoyez.",
  textTooLong: "Le texte est trop long{max, select, undefined {} other { ({max} caractères au plus)}}. Raccourcissez-le, puis envoyez.",
  roundUnknown: "Cette séquence n'existe plus. Rechargez la page pour voir le déroulé actuel.",
  roundNotOpen: "Cette séquence n'est pas encore ouverte. Attendez que l'animateur l'ouvre.",
  roundPaused: "Cette séquence est en pause. Recommencez quand elle reprend.",
  roundAlreadyClosed: "Cette séquence est terminée : rien de plus n'a été enregistré. Suivez la suite avec la salle.",
  roundStillOpen: "{round, select, undefined {Cette séquence} other {La séquence « {round} »}} est encore ouverte. Terminez-la d'abord.",
  roundHasNoCountdown: "Cette séquence n'a pas de compte à rebours. Ajoutez du temps pour en lancer un.",
  phaseUnknown: "Cette séquence n'a pas cette phase. Rechargez la page pour voir le déroulé actuel.",
  noNextRound: "C'était la dernière séquence. Choisissez une séquence dans le déroulé pour y revenir.",
  noOptions: "Il n'y a rien à voter : la séquence d'où viennent les options n'en a donné aucune. Retournez-y et rouvrez-la.",
  kindMismatch: "Cette action ne convient pas à cette séquence. Rechargez la page pour voir ce qui est possible.",
  subthemeUnknown: "Ce sous-thème n'existe pas. Choisissez-en un dans la liste.",
  questionLimitReached:
    "Vous avez déjà posé {max, plural, undefined {toutes vos questions} one {votre question} other {vos # questions}}. Merci ! Place à celles des autres.",
  questionUnknown: "Cette question n'existe plus. Choisissez-en une autre dans la liste.",
  optionUnknown: "Une des options choisies n'est pas sur ce bulletin. Revoyez votre choix, puis votez.",
  optionRepeated: "La même option est cochée deux fois. Gardez-la une seule fois, puis votez.",
  ballotEmpty: "Vous n'avez rien choisi. Choisissez au moins une option, puis votez.",
  tooManyChoices: "{picks, plural, undefined {Trop d'options choisies} one {Une seule option est possible} other {# options au plus}}. Retirez-en, puis votez.",
  tooManyPoints: "Vous avez donné plus de points que vous n'en avez{points, select, undefined {} other { ({points})}}. Retirez-en, puis votez.",
  pointsAboveCap: "Une option a reçu trop de points{cap, select, undefined {} other { ({cap} au plus)}}. Retirez-en, puis votez.",
  pointsInvalid: "Un nombre de points n'est pas valable. Donnez au moins 1 point à chaque option choisie.",
  resultNotReady: "Le résultat {round, select, undefined {} other {de « {round} » }}n'est pas encore connu. Terminez le vote et tranchez l'égalité s'il y en a une.",
  finalistsOutsideTie: "Seules les options à égalité peuvent être choisies. Choisissez parmi elles.",
  reasonMissing: "Il manque la raison. Écrivez en quelques mots pourquoi, puis validez.",
  helpNotBegun: "Les deux minutes n'ont pas encore commencé. Écoutez le défi, puis proposez vos idées au signal.",
  helpAlreadyBegun: "Les idées sont déjà lancées : la personne aidée ne change plus. Attendez le tour suivant.",
  helpIsOver: "Le temps des idées est écoulé. Dites votre idée de vive voix à la personne aidée.",
  helpStillOn: "Les idées arrivent encore. Attendez la fin du temps pour remercier.",
  noChallengeOwner: "Personne n'expose de défi à votre table. Choisissez quelqu'un sur la tablette.",
  notChallengeOwner: "C'est le tour d'une autre personne. Choisissez sur la tablette qui expose son défi.",
  ownChallenge: "C'est votre propre défi : les idées viennent de vos collègues. Écoutez-les arriver.",
  ideaLimitReached: "Vous avez déjà proposé beaucoup d'idées. Merci ! Laissez la place aux autres.",
  ideaUnknown: "Cette idée n'est pas pour vous ou n'existe plus. Choisissez-en une autre dans la liste.",
  nothingToWitness: "Votre engagement n'est pas encore écrit. Écrivez-le, puis choisissez votre témoin.",
  alreadyWitnessed: "Votre témoin a déjà accepté : l'engagement ne change plus. Parlez-en ensemble.",
  noWitnessToGive: "Il n'y a personne à proposer pour le moment. Cherchez un collègue par son nom.",
  ownWitness: "On ne peut pas être son propre témoin. Choisissez un collègue.",
  witnessHasDeclined: "Cette personne a déjà décliné. Choisissez quelqu'un d'autre.",
  notAskedAsWitness: "On ne vous demande plus d'être témoin de cet engagement. Il n'y a rien à répondre.",
  commitmentUnknown: "Cet engagement n'existe plus. Revenez à la liste des engagements.",
  commitmentAlreadySent: "Cet engagement est déjà parti chez le directeur général : il ne change plus. Écrivez-en un nouveau si besoin.",
  commitmentNotSent: "Cet engagement n'a pas encore été envoyé. Attendez que la table l'envoie.",
  commitmentChangedMeanwhile: "Quelqu'un de votre table vient de modifier cet engagement. Relisez la nouvelle version, puis reprenez.",
  commitmentLimitReached:
    "Votre table a déjà {max, plural, undefined {tous ses engagements} one {son engagement} other {ses # engagements}}. Modifiez un brouillon ou supprimez-le.",
  notAtThisTable: "Cet engagement est celui d'une autre table. Revenez à ceux de la vôtre.",
  directorAskedNothing: "Le directeur général n'a pas posé de question sur cet engagement. Il n'y a rien à répondre pour le moment.",
  tableUnknown: "Cette table n'existe pas. Vérifiez le numéro et recommencez.",
  tableFull: "Cette table est complète. Choisissez une autre table ou demandez à l'animateur.",
  deviceUnknown: "Cet appareil n'est plus associé. Associez-le de nouveau avec le code qu'il affiche.",
  participantUnknown: "Cette personne n'est pas sur la liste. Scannez de nouveau votre badge ou demandez à l'animateur.",
  pairingUnknown: "Ce code n'est plus valable. Lisez le code affiché maintenant par l'appareil et recommencez.",
} as const;

export const refusalsEn: Readonly<Record<keyof typeof refusalsFr, string>> = {
  commandIdReused: "This was already sent with different content. Reload the page and try again.",
  notAllowed: "This device may not do that. Ask the facilitator.",
  busy: "The server has a lot to do. Wait a few seconds and try again.",
  unavailable: "The server cannot save anything right now. Keep this page open and try again in a moment.",
  invalidInput: "This entry is not valid. Correct it and try again.",
  textEmpty: "The text is empty. Write a few words, then send.",
  textTooLong: "The text is too long{max, select, undefined {} other { (at most {max} characters)}}. Shorten it, then send.",
  roundUnknown: "This round no longer exists. Reload the page to see the current agenda.",
  roundNotOpen: "This round is not open yet. Wait until the facilitator opens it.",
  roundPaused: "This round is paused. Try again when it goes on.",
  roundAlreadyClosed: "This round is closed: nothing more was saved. Follow what comes next with the room.",
  roundStillOpen: "{round, select, undefined {This round} other {The round “{round}”}} is still open. Close it first.",
  roundHasNoCountdown: "This round has no countdown. Add time to start one.",
  phaseUnknown: "This round does not have that phase. Reload the page to see the current agenda.",
  noNextRound: "That was the last round. Pick a round in the agenda to go back to it.",
  noOptions: "There is nothing to vote on: the round that the options come from has none. Go back and reopen it.",
  kindMismatch: "This action does not fit this round. Reload the page to see what is possible.",
  subthemeUnknown: "This sub-theme does not exist. Pick one from the list.",
  questionLimitReached:
    "You have already asked {max, plural, undefined {all your questions} one {your question} other {your # questions}}. Thank you! Now it is the others' turn.",
  questionUnknown: "This question no longer exists. Pick another one from the list.",
  optionUnknown: "One of your choices is not on this ballot. Look at it again, then vote.",
  optionRepeated: "The same option is chosen twice. Keep it once, then vote.",
  ballotEmpty: "You have chosen nothing. Choose at least one option, then vote.",
  tooManyChoices: "{picks, plural, undefined {Too many options chosen} one {Only one option is possible} other {At most # options}}. Remove some, then vote.",
  tooManyPoints: "You have given more points than you have{points, select, undefined {} other { ({points})}}. Take some back, then vote.",
  pointsAboveCap: "One option got too many points{cap, select, undefined {} other { (at most {cap})}}. Take some back, then vote.",
  pointsInvalid: "A number of points is not valid. Give at least 1 point to each option you choose.",
  resultNotReady: "The result {round, select, undefined {} other {of “{round}” }}is not known yet. Close the vote and decide the tie if there is one.",
  finalistsOutsideTie: "Only the tied options can be chosen. Choose among them.",
  reasonMissing: "The reason is missing. Write in a few words why, then confirm.",
  helpNotBegun: "The two minutes have not begun yet. Listen to the challenge, then propose your ideas on the signal.",
  helpAlreadyBegun: "Ideas are already coming: the person who is helped no longer changes. Wait for the next turn.",
  helpIsOver: "The time for ideas is over. Tell your idea to the person in your own voice.",
  helpStillOn: "Ideas are still coming in. Wait for the end of the time to say thank you.",
  noChallengeOwner: "Nobody at your table states a challenge. Choose somebody on the tablet.",
  notChallengeOwner: "It is another person's turn. Choose on the tablet who states a challenge.",
  ownChallenge: "This is your own challenge: the ideas come from your colleagues. Watch them come in.",
  ideaLimitReached: "You have already proposed many ideas. Thank you! Leave room for the others.",
  ideaUnknown: "This idea is not for you or no longer exists. Choose another one in the list.",
  nothingToWitness: "Your commitment is not written yet. Write it, then choose your witness.",
  alreadyWitnessed: "Your witness has already accepted: the commitment no longer changes. Talk about it together.",
  noWitnessToGive: "There is nobody to suggest at the moment. Search for a colleague by name.",
  ownWitness: "Nobody can be their own witness. Choose a colleague.",
  witnessHasDeclined: "This person has already declined. Choose somebody else.",
  notAskedAsWitness: "You are no longer asked to witness this commitment. There is nothing to answer.",
  commitmentUnknown: "This commitment no longer exists. Go back to the list of commitments.",
  commitmentAlreadySent: "This commitment has already gone to the director: it does not change any more. Write a new one if needed.",
  commitmentNotSent: "This commitment has not been sent yet. Wait until the table sends it.",
  commitmentChangedMeanwhile: "Somebody at your table has just changed this commitment. Read the new version, then go on.",
  commitmentLimitReached:
    "Your table already has {max, plural, undefined {all its commitments} one {its commitment} other {its # commitments}}. Change a draft or delete it.",
  notAtThisTable: "This commitment belongs to another table. Go back to those of yours.",
  directorAskedNothing: "The director has not asked anything about this commitment. There is nothing to reply to for now.",
  tableUnknown: "This table does not exist. Check the number and try again.",
  tableFull: "This table is full. Choose another table or ask the facilitator.",
  deviceUnknown: "This device is no longer paired. Pair it again with the code it shows.",
  participantUnknown: "This person is not on the list. Scan your badge again or ask the facilitator.",
  pairingUnknown: "This code is no longer valid. Read the code that the device shows now and try again.",
};

const t = createMessages({ fr: refusalsFr, en: refusalsEn });

/** Why the server said no, in the device's language. A code from a newer server gets the general sentence. */
export function refusalSentence(refusal: Refusal): string {
  return t(isKnown(refusal.code) ? refusal.code : 'invalidInput', refusal.values ?? {});
}

function isKnown(code: string): code is keyof typeof refusalsFr {
  return Object.hasOwn(refusalsFr, code);
}
