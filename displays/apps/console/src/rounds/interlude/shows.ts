import { createMessages } from '@livesession/ui';
import type { InterludeDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    breakPhones: "La pause et l'heure de reprise",
    breakTablets: "La pause et l'heure de reprise",
    breakScreens: "Un grand compte à rebours",
    messagePhones: "Le message",
    messageTablets: "Le message",
    messageScreens: "Le message en grand",
    closedPhones: "C'est terminé",
    closedTablets: "C'est terminé",
    closedScreens: "C'est terminé",
  },
  en: {
    breakPhones: "The break and when it goes on",
    breakTablets: "The break and when it goes on",
    breakScreens: "A large countdown",
    messagePhones: "The message",
    messageTablets: "The message",
    messageScreens: "The message, large",
    closedPhones: "It is over",
    closedTablets: "It is over",
    closedScreens: "It is over",
  },
});

/** What each kind of device shows then. */
export function shows({ detail }: RoundOf<InterludeDetail>, moment: Moment): Shown {
  if (moment !== 'open') return { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
  return detail.purpose === 'break' ? { phones: t('breakPhones'), tablets: t('breakTablets'), screens: t('breakScreens') } : { phones: t('messagePhones'), tablets: t('messageTablets'), screens: t('messageScreens') };
}
