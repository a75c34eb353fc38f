import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    now: "Explorez votre question, notez, puis écrivez un constat",
    afterwards: "L'exploration est terminée. Merci !",
    subject: "Votre question",
    finding: "Notre constat",
    hint: "Une phrase : ce que votre table a compris de cette question.",
    send: "Envoyer au mur",
    again: "Remplacer sur le mur",
    sending: "Envoi…",
    waiting: "Gardé sur cette tablette, part dès que possible",
    onWall: "Sur le mur",
    wallOlder: "Le mur montre encore la version précédente.",
  },
  en: {
    now: "Explore your question, take notes, then write one finding",
    afterwards: "The exploration is over. Thank you!",
    subject: "Your question",
    finding: "Our finding",
    hint: "One sentence: what your table has understood about this question.",
    send: "Send to the wall",
    again: "Replace on the wall",
    sending: "Sending…",
    waiting: "Kept on this tablet, sent as soon as possible",
    onWall: "On the wall",
    wallOlder: "The wall still shows the version before.",
  },
});
