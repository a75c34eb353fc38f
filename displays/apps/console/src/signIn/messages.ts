import { createMessages } from '@livesession/ui';

/** The way in. */
export const t = createMessages({
  fr: {
    signingIn: "Connexion en cours…",
    signInNoToken: "Ce lien est incomplet : il lui manque son code à la fin.",
    signInRefused: "Ce lien n'est plus valable : il ne sert qu'une fois.",
    signInOffline: "Le serveur ne répond pas. Vérifiez qu'il tourne, puis réessayez.",
    signInOther: "Une autre console est ouverte ? Elle peut laisser entrer celle-ci par un code.",
    pairConsole: "Afficher un code",
    signInHow: "Pas d'autre console ouverte ? Utilisez le lien que le serveur affiche à son démarrage ; chaque démarrage en donne un nouveau.",
    retry: "Réessayer",
  },
  en: {
    signingIn: "Signing in…",
    signInNoToken: "This link is incomplete: the code at its end is missing.",
    signInRefused: "This link is no longer valid: it works only once.",
    signInOffline: "The server does not answer. Check that it is running, then try again.",
    signInOther: "Is another console open? It can let this one in by a code.",
    pairConsole: "Show a code",
    signInHow: "No other console is open? Use the link that the server shows when it starts; every start gives a new one.",
    retry: "Try again",
  },
});
