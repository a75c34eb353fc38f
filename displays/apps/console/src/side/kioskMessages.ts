import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    side: "Où est {name} ?",
    back: "Au fond de la salle",
    left: "À gauche, face à la scène",
    right: "À droite, face à la scène",
    front: "Du côté de la scène",
    perRow: "Tables par rangée",
    perRowFree: "au choix de la borne",
  },
  en: {
    side: "Where is {name}?",
    back: "At the back of the room",
    left: "On the left, facing the stage",
    right: "On the right, facing the stage",
    front: "Next to the stage",
    perRow: "Tables in a row",
    perRowFree: "for the kiosk to choose",
  },
});
