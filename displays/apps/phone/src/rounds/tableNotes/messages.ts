import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    notes: "Les notes de notre table",
    none: "Pas encore de note",
    noneHint: "L'hôte de table les écrit ; elles apparaissent ici.",
    noneYours: "Vous les écrivez ici ou sur la tablette, avec les mots de la table.",
    write: "Nouvelle note",
    changing: "Modifier la note",
    add: "Ajouter la note",
    change: "Modifier",
    remove: "Retirer",
    sending: "Envoi…",
    waiting: "Gardé sur ce téléphone, part dès que possible",
    refused: "Votre note n'est pas enregistrée : « {text} »",
    refusedRemoval: "La note reste.",
  },
  en: {
    notes: "Our table's notes",
    none: "No note yet",
    noneHint: "The table host writes them; they appear here.",
    noneYours: "You write them here or on the tablet, in the table's words.",
    write: "New note",
    changing: "Change the note",
    add: "Add the note",
    change: "Change",
    remove: "Remove",
    sending: "Sending…",
    waiting: "Kept on this phone, sent as soon as possible",
    refused: "Your note is not saved: “{text}”",
    refusedRemoval: "The note stays.",
  },
});
