import { createMessages } from '@livesession/ui';

export const t = createMessages({
  fr: {
    pageTitle: 'Grand écran – LiveSession',
    failed: "Ce navigateur ne peut pas afficher l'écran. Ouvrez cette page dans une version récente de Chrome, Edge ou Firefox.",
  },
  en: {
    pageTitle: 'Big screen – LiveSession',
    failed: 'This browser cannot show the screen. Open this page in a recent version of Chrome, Edge or Firefox.',
  },
});
