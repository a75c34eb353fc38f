import type { Values } from './format';
import { createMessages, type Catalogue } from './messages';

export interface Refusal {
  readonly code: string;
  readonly values?: Readonly<Record<string, string>> | null | undefined;
}

/** For each code of RefusalCodes that a phone can be told: what happened, and what to do next. Those of other devices are in files of their own. */
export const refusalsFr = {
  commandIdReused: "Cette action a déjà été envoyée avec un autre contenu. Rechargez la page, puis recommencez.",
  busy: "Le serveur a beaucoup à faire. Attendez quelques secondes et recommencez.",
  unavailable: "Le serveur ne peut rien enregistrer pour le moment. Gardez cette page ouverte et recommencez dans un instant.",
  invalidInput: "Cette saisie n'est pas valable. Corrigez-la et recommencez.",
  textEmpty: "Le texte est vide. Écrivez quelques mots, puis envoyez.",
  textTooLong: "Le texte est trop long{max, select, undefined {} other { ({max} caractères au plus)}}. Raccourcissez-le, puis envoyez.",
  roundUnknown: "Cette séquence n'existe plus. Rechargez la page pour voir le déroulé actuel.",
  roundNotOpen: "Cette séquence n'est pas encore ouverte. Attendez que l'animateur l'ouvre.",
  roundPaused: "Cette séquence est en pause. Recommencez quand elle reprend.",
  roundAlreadyClosed: "Cette séquence est terminée : rien de plus n'a été enregistré. Suivez la suite avec la salle.",
  tooManyAtOnce: "Il y en a déjà trop à la fois. Retirez-en, puis recommencez.",
  kindMismatch: "Cette action ne convient pas à cette séquence. Rechargez la page pour voir ce qui est possible.",
  subthemeUnknown: "Ce sous-thème n'existe pas. Choisissez-en un dans la liste.",
  questionLimitReached:
    "Vous avez déjà posé {max, plural, undefined {toutes vos questions} one {votre question} other {vos # questions}}. Merci ! Place à celles des autres.",
  questionUnknown: "Cette question n'existe plus. Choisissez-en une autre dans la liste.",
  questionMerged: "Cette question est réunie avec une autre. Séparez-les d'abord.",
  questionNotOnWall: "Cette question n'est pas au mur. Approuvez-la d'abord.",
  decidedMeanwhile: "Quelqu'un d'autre vient de décider pour cette question. Rien n'a changé : passez à la suivante.",
  questionEditedMeanwhile: "Quelqu'un d'autre vient de modifier cette question. Relisez la nouvelle version, puis reprenez.",
  supportNotAsked: "Dans cette séquence, on ne soutient pas de questions. Vous pouvez poser les vôtres.",
  ownQuestion: "Cette question est la vôtre : elle compte déjà. Soutenez celles des autres.",
  listsNotBegun: "Les tables n'ont pas encore commencé leurs listes. Chacun écrit d'abord ses questions.",
  listAlreadySent: "La liste de votre table est déjà envoyée : elle reste comme elle est. Merci !",
  listFull: "Votre liste a déjà {max, plural, undefined {toutes ses questions} one {sa question} other {ses # questions}}. Retirez-en une, ou réunissez-en deux.",
  listEmpty: "La liste est encore vide. Reprenez ou écrivez au moins une question, puis envoyez-la.",
  draftAlreadyTaken: "Cette question vient d'être reprise dans la liste. Vous pouvez la modifier là.",
  listQuestionChangedMeanwhile: "Quelqu'un de votre table vient de modifier cette question. Relisez la nouvelle version, puis reprenez.",
  optionUnknown: "Une des options choisies n'est pas sur ce bulletin. Revoyez votre choix, puis votez.",
  optionRepeated: "La même option est cochée deux fois. Gardez-la une seule fois, puis votez.",
  ballotEmpty: "Vous n'avez rien choisi. Choisissez au moins une option, puis votez.",
  tooManyChoices: "{picks, plural, undefined {Trop d'options choisies} one {Une seule option est possible} other {# options au plus}}. Retirez-en, puis votez.",
  tooManyPoints: "Vous avez donné plus de points que vous n'en avez{points, select, undefined {} other { ({points})}}. Retirez-en, puis votez.",
  pointsAboveCap: "Une option a reçu trop de points{cap, select, undefined {} other { ({cap} au plus)}}. Retirez-en, puis votez.",
  pointsInvalid: "Un nombre de points n'est pas valable. Donnez au moins 1 point à chaque option choisie.",
  ballotsUnreadable: "Les bulletins de ce vote secret ne peuvent pas être ouverts : leur clé manque ou ne leur va pas. L'animateur peut dupliquer la séquence et faire revoter la salle.",
  ballotsAlreadyOpened: "Ce vote secret est dépouillé : on ne peut plus le rouvrir. Dupliquez la séquence pour faire revoter la salle.",
  secretVoteStillOpen: "Le vote secret {round, select, undefined {} other {« {round} » }}est encore ouvert. Terminez-le d'abord : une fois dépouillé, il ne se rouvre plus.",
  resultNotReady: "Le résultat {round, select, undefined {} other {de « {round} » }}n'est pas encore connu. Terminez le vote et tranchez l'égalité s'il y en a une.",
  helpNotBegun: "Les deux minutes n'ont pas encore commencé. Écoutez le défi, puis proposez vos idées au signal.",
  helpAlreadyBegun: "Les idées sont déjà lancées : la personne aidée ne change plus. Attendez la fois suivante.",
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
  noteUnknown: "Cette note a été retirée. Gardez votre version pour l'écrire de nouveau, ou laissez-la.",
  challengeChangedMeanwhile: "Ce défi vient d'être modifié sur un autre appareil. Relisez la nouvelle version, puis reprenez.",
  noteChangedMeanwhile: "Quelqu'un de votre table vient de modifier cette note. Relisez la nouvelle version, puis reprenez.",
  noteLimitReached: "Votre table a déjà {max, plural, undefined {toutes ses notes} one {sa note} other {ses # notes}}. Complétez ou retirez-en une.",
  nothingToPassOn: "Cette séquence commence sans restitution : il n'y a rien à transmettre. Continuez avec la question.",
  findingChangedMeanwhile: "Quelqu'un de votre table vient de modifier ce constat. Relisez la nouvelle version, puis reprenez.",
  findingMissing: "Votre table n'a pas encore de constat. Écrivez-le, puis envoyez-le.",
  notTableHost: "Seul l'hôte de table écrit pour la table. Dites-lui votre idée.",
  tellingEnded: "Le temps du récit est terminé : votre récit reste comme il est enregistré. Suivez la suite avec la salle.",
  retellingNotBegun: "Les récits ne sont pas encore distribués. Attendez que l'animateur lance le second temps.",
  nothingToHear: "Aucun récit ne vous est destiné pour le moment. Demandez-en un, ou écoutez vos voisins.",
  noStoryLeft: "Il n'y a pas de récit à vous confier. Écoutez ceux de vos voisins.",
  answerUnfit: "Cette réponse ne convient pas à la question posée. Corrigez-la, puis envoyez.",
  answerUnknown: "Cette réponse n'existe plus. Choisissez-en une autre dans la liste.",
  commitmentUnknown: "Cet engagement n'existe plus. Revenez à la liste des engagements.",
  commitmentAlreadySent: "Cet engagement est déjà parti chez le directeur général : il ne change plus. Écrivez-en un nouveau si besoin.",
  commitmentNotSent: "Cet engagement n'a pas encore été envoyé. Attendez que la table l'envoie.",
  commitmentChangedMeanwhile: "Quelqu'un de votre table vient de modifier cet engagement. Relisez la nouvelle version, puis reprenez.",
  commitmentLimitReached:
    "Votre table a déjà {max, plural, undefined {tous ses engagements} one {son engagement} other {ses # engagements}}. Modifiez un brouillon ou supprimez-le.",
  notAtThisTable: "Cela concerne une autre table que la vôtre. Revenez à votre table.",
  directorAskedNothing: "Le directeur général n'a pas posé de question sur cet engagement. Il n'y a rien à répondre pour le moment.",
  tableUnknown: "Cette table n'existe pas. Vérifiez le numéro et recommencez.",
  tableFull: "Cette table est complète. Choisissez une autre table ou demandez à l'animateur.",
  tableClosed: "Cette table est fermée. Choisissez une autre table ou demandez à l'animateur.",
  tooFewSeats: "Il manque {lacking, plural, undefined {des places} one {une place} other {# places}}. Ouvrez une table ou augmentez la capacité, puis recommencez.",
  participantUnknown: "Cette personne n'est pas sur la liste. Scannez de nouveau votre badge ou demandez à l'animateur.",
} as const;

export const refusalsEn: Readonly<Record<keyof typeof refusalsFr, string>> = {
  commandIdReused: "This was already sent with different content. Reload the page and try again.",
  busy: "The server has a lot to do. Wait a few seconds and try again.",
  unavailable: "The server cannot save anything right now. Keep this page open and try again in a moment.",
  invalidInput: "This entry is not valid. Correct it and try again.",
  textEmpty: "The text is empty. Write a few words, then send.",
  textTooLong: "The text is too long{max, select, undefined {} other { (at most {max} characters)}}. Shorten it, then send.",
  roundUnknown: "This round no longer exists. Reload the page to see the current agenda.",
  roundNotOpen: "This round is not open yet. Wait until the facilitator opens it.",
  roundPaused: "This round is paused. Try again when it goes on.",
  roundAlreadyClosed: "This round is closed: nothing more was saved. Follow what comes next with the room.",
  tooManyAtOnce: "There are too many at once already. Take some away, then try again.",
  kindMismatch: "This action does not fit this round. Reload the page to see what is possible.",
  subthemeUnknown: "This sub-theme does not exist. Pick one from the list.",
  questionLimitReached:
    "You have already asked {max, plural, undefined {all your questions} one {your question} other {your # questions}}. Thank you! Now it is the others' turn.",
  questionUnknown: "This question no longer exists. Pick another one from the list.",
  questionMerged: "This question is merged with another. Take them apart first.",
  questionNotOnWall: "This question is not on the wall. Approve it first.",
  decidedMeanwhile: "Somebody else has just decided on this question. Nothing has changed: go on to the next one.",
  questionEditedMeanwhile: "Somebody else has just edited this question. Read the new version, then go on.",
  supportNotAsked: "Questions are not supported in this round. You can ask your own.",
  ownQuestion: "This question is yours: it counts already. Support those of others.",
  listsNotBegun: "The tables have not begun their lists yet. First everybody writes their own questions.",
  listAlreadySent: "Your table's list has been sent already: it stays as it is. Thank you!",
  listFull: "Your list already has {max, plural, undefined {all its questions} one {its question} other {its # questions}}. Remove one, or join two.",
  listEmpty: "The list is still empty. Add or write at least one question, then send it.",
  draftAlreadyTaken: "This question has just been taken over into the list. You can change it there.",
  listQuestionChangedMeanwhile: "Somebody at your table has just changed this question. Read the new version, then go on.",
  optionUnknown: "One of your choices is not on this ballot. Look at it again, then vote.",
  optionRepeated: "The same option is chosen twice. Keep it once, then vote.",
  ballotEmpty: "You have chosen nothing. Choose at least one option, then vote.",
  tooManyChoices: "{picks, plural, undefined {Too many options chosen} one {Only one option is possible} other {At most # options}}. Remove some, then vote.",
  tooManyPoints: "You have given more points than you have{points, select, undefined {} other { ({points})}}. Take some back, then vote.",
  pointsAboveCap: "One option got too many points{cap, select, undefined {} other { (at most {cap})}}. Take some back, then vote.",
  pointsInvalid: "A number of points is not valid. Give at least 1 point to each option you choose.",
  ballotsUnreadable: "The ballots of this secret vote cannot be opened: their key is missing or does not fit them. The facilitator can duplicate the round and let the room vote again.",
  ballotsAlreadyOpened: "This secret vote is counted: it cannot be opened again. Duplicate the round to let the room vote once more.",
  secretVoteStillOpen: "The secret vote {round, select, undefined {} other {“{round}” }}is still open. Close it first: once it is counted it cannot be opened again.",
  resultNotReady: "The result {round, select, undefined {} other {of “{round}” }}is not known yet. Close the vote and decide the tie if there is one.",
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
  noteUnknown: "This note was removed. Keep your version to write it again, or let it go.",
  challengeChangedMeanwhile: "This challenge has just been changed on another device. Read the new version, then go on.",
  noteChangedMeanwhile: "Somebody at your table has just changed this note. Read the new version, then go on.",
  noteLimitReached: "Your table already has {max, plural, undefined {all its notes} one {its note} other {its # notes}}. Add to one or remove one.",
  nothingToPassOn: "This round begins without a hand-over: there is nothing to pass on. Go on with the question.",
  findingChangedMeanwhile: "Somebody at your table has just changed this finding. Read the new version, then go on.",
  findingMissing: "Your table has no finding yet. Write it, then send it.",
  notTableHost: "Only the table host writes for the table. Tell the host your idea.",
  tellingEnded: "The time for telling is over: your story stays as it was saved. Go on with the room.",
  retellingNotBegun: "The stories have not been given out yet. Wait until the facilitator starts the second part.",
  nothingToHear: "No story is meant for you at the moment. Ask for one, or listen to your neighbours.",
  noStoryLeft: "There is no story to give you. Listen to those of your neighbours.",
  answerUnfit: "This answer does not fit the question. Correct it, then send.",
  answerUnknown: "This answer no longer exists. Pick another one from the list.",
  commitmentUnknown: "This commitment no longer exists. Go back to the list of commitments.",
  commitmentAlreadySent: "This commitment has already gone to the director: it does not change any more. Write a new one if needed.",
  commitmentNotSent: "This commitment has not been sent yet. Wait until the table sends it.",
  commitmentChangedMeanwhile: "Somebody at your table has just changed this commitment. Read the new version, then go on.",
  commitmentLimitReached:
    "Your table already has {max, plural, undefined {all its commitments} one {its commitment} other {its # commitments}}. Change a draft or delete it.",
  notAtThisTable: "This is about another table than yours. Go back to your table.",
  directorAskedNothing: "The director has not asked anything about this commitment. There is nothing to reply to for now.",
  tableUnknown: "This table does not exist. Check the number and try again.",
  tableFull: "This table is full. Choose another table or ask the facilitator.",
  tableClosed: "This table is closed. Choose another table or ask the facilitator.",
  tooFewSeats: "{lacking, plural, undefined {Seats are} one {One seat is} other {# seats are}} missing. Open a table or raise a capacity, then try again.",
  participantUnknown: "This person is not on the list. Scan your badge again or ask the facilitator.",
};

const t = createMessages({ fr: refusalsFr, en: refusalsEn });

const learned: ((code: string, values: Values) => string | undefined)[] = [];

/** Teaches a device the sentences that only its kind is told: they do not weigh on a phone's first load (F5). */
export function learnRefusals<Code extends string>(fr: Catalogue<Code>, en: Catalogue<Code>): void {
  const say = createMessages<string>({ fr, en });
  learned.push((code, values) => (Object.hasOwn(fr, code) ? say(code, values) : undefined));
}

/** Why the server said no, in the device's language. A code from a newer server gets the general sentence. */
export function refusalSentence(refusal: Refusal): string {
  const values = refusal.values ?? {};
  for (const say of learned) {
    const sentence = say(refusal.code, values);
    if (sentence !== undefined) return sentence;
  }
  return t(isKnown(refusal.code) ? refusal.code : 'invalidInput', values);
}

function isKnown(code: string): code is keyof typeof refusalsFr {
  return Object.hasOwn(refusalsFr, code);
}
