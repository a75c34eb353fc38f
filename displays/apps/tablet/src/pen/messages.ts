import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    unsaved: "Pas encore enregistré",
    saving: "Enregistrement…",
    saved: "Enregistré",
    waiting: "Gardé sur cette tablette, enregistré dès que possible",
    conflict: "Ce texte a été modifié ailleurs pendant que vous écriviez.",
    gone: "Ce texte a été retiré ailleurs pendant que vous écriviez.",
    theirs: "La version enregistrée",
    yours: "Votre version",
    keepYours: "Garder la vôtre",
    takeTheirs: "Prendre l'autre",
    letGo: "Laisser retirée",
  },
  en: {
    unsaved: "Not saved yet",
    saving: "Saving…",
    saved: "Saved",
    waiting: "Kept on this tablet, saved as soon as possible",
    conflict: "This text was changed elsewhere while you were writing.",
    gone: "This text was removed elsewhere while you were writing.",
    theirs: "The saved version",
    yours: "Your version",
    keepYours: "Keep yours",
    takeTheirs: "Take the other",
    letGo: "Leave it removed",
  },
});
