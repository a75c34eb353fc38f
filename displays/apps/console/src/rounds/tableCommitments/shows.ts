import { createMessages } from '@livesession/ui';
import type { TableCommitmentsDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "« Écrivez sur la tablette, signez ici »",
    openTablets: "Écrire, signer et envoyer",
    openScreens: "Les engagements à mesure qu'ils arrivent",
    closedPhones: "Les engagements de la table et les réponses",
    closedTablets: "Terminé, avec les réponses du directeur",
    closedScreens: "Les engagements reçus",
  },
  en: {
    openPhones: "“Write on the tablet, sign here”",
    openTablets: "Write, sign and send",
    openScreens: "Commitments as they arrive",
    closedPhones: "The table's commitments and the answers",
    closedTablets: "Over, with the director's answers",
    closedScreens: "The commitments received",
  },
});

/** What each kind of device shows then. */
export function shows(_: RoundOf<TableCommitmentsDetail>, moment: Moment): Shown {
  return moment === 'open' ? { phones: t('openPhones'), tablets: t('openTablets'), screens: t('openScreens') } : { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
}
