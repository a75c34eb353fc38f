import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    grade: "{grade} sur {most}",
    clear: "Retirer ma réponse à l'option {number}",
    agree: "D'accord",
    abstain: "Abstention",
    disagree: "Pas d'accord",
    ranking: "Votre classement",
    rankingEmpty: "Touchez d'abord votre option préférée.",
    others: "Les autres options",
    place: "{place, plural, =1 {1re place} other {#e place}}",
    up: "Monter l'option {number}",
    down: "Descendre l'option {number}",
    out: "Retirer l'option {number} du classement",
  },
  en: {
    grade: "{grade} of {most}",
    clear: "Take back my answer on option {number}",
    agree: "Agree",
    abstain: "Abstain",
    disagree: "Disagree",
    ranking: "Your ranking",
    rankingEmpty: "Tap the option you like best first.",
    others: "The other options",
    place: "{place, plural, =1 {1st place} =2 {2nd place} =3 {3rd place} other {#th place}}",
    up: "Move option {number} up",
    down: "Move option {number} down",
    out: "Take option {number} out of the ranking",
  },
});
