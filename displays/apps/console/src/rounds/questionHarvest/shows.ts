import { createMessages } from '@livesession/ui';
import type { QuestionHarvestDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "« Posez vos questions », et un champ",
    openTablets: "Chacun pose ses questions sur son téléphone",
    openScreens: "Le mur des questions",
    closedPhones: "« La récolte est terminée. Merci ! »",
    closedTablets: "La récolte est terminée",
    closedScreens: "Le mur des questions, complet",
  },
  en: {
    openPhones: "“Ask your questions”, and a field",
    openTablets: "Everybody asks on their phone",
    openScreens: "The wall of questions",
    closedPhones: "“The harvest is over. Thank you!”",
    closedTablets: "The harvest is over",
    closedScreens: "The whole wall of questions",
  },
});

/** What each kind of device shows then. */
export function shows(_: RoundOf<QuestionHarvestDetail>, moment: Moment): Shown {
  return moment === 'open' ? { phones: t('openPhones'), tablets: t('openTablets'), screens: t('openScreens') } : { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
}
