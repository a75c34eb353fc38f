import { createMessages } from '@livesession/ui';

/** What the tablet says outside the rounds; each round kind brings its own. */
export const t = createMessages({
  fr: {
    pageTitle: "LiveSession – Table",
    table: "Table {table}",
    present: "{present, plural, one {# présent} other {# présents}} sur {seats}",
    missing: "Manquent encore",
    everyone: "Tout le monde est là",
    host: "hôte de table",
    nameless: "Sans nom",
    nobody: "Personne n'est encore placé ici",
    connecting: "Connexion à la salle…",
    offline: "Connexion perdue. Ce que vous écrivez est gardé sur cette tablette et partira tout seul.",
    lobby: "La première séquence commence bientôt",
    lobbyHint: "Accueillez votre table : chacun scanne le QR code du chevalet ou de son badge.",
    soon: "Commence bientôt",
    paused: "En pause : attendez la reprise",
  },
  en: {
    pageTitle: "LiveSession – Table",
    table: "Table {table}",
    present: "{present} of {seats} here",
    missing: "Still missing",
    everyone: "Everybody is here",
    host: "table host",
    nameless: "No name",
    nobody: "Nobody has a seat here yet",
    connecting: "Connecting to the room…",
    offline: "Connection lost. What you write is kept on this tablet and leaves by itself.",
    lobby: "The first round starts soon",
    lobbyHint: "Welcome your table: everybody scans the QR code of the table tent or of their badge.",
    soon: "Starts soon",
    paused: "Paused: wait until it goes on",
  },
});
