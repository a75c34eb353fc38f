import { createMessages } from '@livesession/ui';
import type { AdoptionDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "« Je m'engage pour cette ambition »",
    openTablets: "Chacun s'engage sur son téléphone",
    openScreens: "La salle se remplit, personne par personne",
    closedPhones: "« Notre ambition est adoptée »",
    closedTablets: "Notre ambition est adoptée",
    closedScreens: "L'ambition adoptée",
  },
  en: {
    openPhones: "“I commit to this ambition”",
    openTablets: "Everybody commits on their phone",
    openScreens: "The room fills, person by person",
    closedPhones: "“Our ambition is adopted”",
    closedTablets: "Our ambition is adopted",
    closedScreens: "The ambition, adopted",
  },
});

/** What each kind of device shows then. */
export function shows(_: RoundOf<AdoptionDetail>, moment: Moment): Shown {
  return moment === 'open' ? { phones: t('openPhones'), tablets: t('openTablets'), screens: t('openScreens') } : { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
}
