import { learnRefusals } from './refusals';

export const kioskRefusalsFr = {
  badgeUnknown: "Ce code n'est pas un badge de cet événement. Cherchez votre nom, ou demandez à l'accueil.",
  badgeOfTable: "Ce code est celui d'une table, pas d'une personne. Scannez votre badge, ou cherchez votre nom.",
  badgeOfOtherSession: "Ce badge est celui d'un autre événement. Vérifiez que vous êtes à la bonne entrée, ou demandez à l'accueil.",
  badgeInUse: "Un téléphone est déjà entré avec ce badge. Demandez un nouveau badge à l'accueil.",
  noSeatLeft: "Il n'y a plus de place libre pour le moment. L'équipe d'accueil vous en trouve une : adressez-vous à elle.",
  sessionIsArchived: "Cet événement est rangé : plus personne ne peut y entrer. Demandez à l'animateur.",
};

export const kioskRefusalsEn: Readonly<Record<keyof typeof kioskRefusalsFr, string>> = {
  badgeUnknown: "This code is not a badge of this event. Search for your name, or ask at the welcome desk.",
  badgeOfTable: "This is a table's code, not a person's. Scan your badge, or search for your name.",
  badgeOfOtherSession: "This badge belongs to another event. Check that you are at the right entrance, or ask at the welcome desk.",
  badgeInUse: "A phone is already in with this badge. Ask for a new badge at the welcome desk.",
  noSeatLeft: "There is no free seat at the moment. Please ask the welcome team, who will find you one.",
  sessionIsArchived: "This event has been put away: nobody can enter it any more. Ask the facilitator.",
};

/** What only a kiosk can be told. */
export function learnKioskRefusals(): void {
  learnRefusals(kioskRefusalsFr, kioskRefusalsEn);
}
