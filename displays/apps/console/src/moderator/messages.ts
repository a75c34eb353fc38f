import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    pageTitle: "Modération · {title}",
    role: "Modération",
    rounds: "Séquences à relire",
    onNow: "en cours",
    nothing: "Rien à relire pour l'instant",
    nothingText: "Dès que la salle écrit, ses textes arrivent ici. L'animateur conduit la journée ; vous relisez.",
  },
  en: {
    pageTitle: "Moderation · {title}",
    role: "Moderation",
    rounds: "Rounds to read over",
    onNow: "on now",
    nothing: "Nothing to read over for now",
    nothingText: "As soon as the room writes, its texts arrive here. The facilitator drives the day; you read over.",
  },
});
