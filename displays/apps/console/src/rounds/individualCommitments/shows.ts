import { createMessages } from '@livesession/ui';
import type { IndividualCommitmentsDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "Écrire son engagement, choisir un témoin",
    openTablets: "Chacun écrit sur son téléphone",
    openScreens: "Combien se sont engagés, sans les textes",
    closedPhones: "Son engagement et son témoin",
    closedTablets: "C'est terminé",
    closedScreens: "Combien se sont engagés",
  },
  en: {
    openPhones: "Write a commitment, choose a witness",
    openTablets: "Everybody writes on their phone",
    openScreens: "How many have committed, no text",
    closedPhones: "One's commitment and witness",
    closedTablets: "It is over",
    closedScreens: "How many have committed",
  },
});

/** What each kind of device shows then. */
export function shows(_: RoundOf<IndividualCommitmentsDetail>, moment: Moment): Shown {
  return moment === 'open' ? { phones: t('openPhones'), tablets: t('openTablets'), screens: t('openScreens') } : { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
}
