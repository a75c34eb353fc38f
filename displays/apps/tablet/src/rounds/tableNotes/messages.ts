import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    notes: "Nos notes",
    none: "Pas encore de note",
    noneHint: "Une idée par note, avec les mots de la table.",
    write: "Nouvelle note",
    placeholder: "Une idée, une phrase",
    add: "Ajouter",
    change: "Modifier",
    changeOne: "Modifier la note {number}",
    remove: "Retirer",
    saving: "Enregistrement…",
    waiting: "Gardé sur cette tablette, enregistré dès que possible",
    note: "Note {number}",
  },
  en: {
    notes: "Our notes",
    none: "No note yet",
    noneHint: "One idea per note, in the table's own words.",
    write: "New note",
    placeholder: "One idea, one sentence",
    add: "Add",
    change: "Change",
    changeOne: "Change note {number}",
    remove: "Remove",
    saving: "Saving…",
    waiting: "Kept on this tablet, saved as soon as possible",
    note: "Note {number}",
  },
});
