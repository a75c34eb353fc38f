import { createMessages } from '@livesession/ui';
import type { ChoiceDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "Le bulletin de vote",
    openTablets: "Chacun vote sur son téléphone",
    openScreens: "Combien ont voté",
    liveScreens: "Le décompte, en direct",
    closedPhones: "« Le vote est terminé », sans résultat",
    closedTablets: "Le vote est terminé",
    closedScreens: "La participation, sans résultat",
    revealedPhones: "Le résultat",
    revealedTablets: "Le résultat",
    revealedScreens: "La révélation du résultat",
  },
  en: {
    openPhones: "The ballot paper",
    openTablets: "Everybody votes on their phone",
    openScreens: "How many have voted",
    liveScreens: "The tally, live",
    closedPhones: "“The vote is closed”, without a result",
    closedTablets: "The vote is closed",
    closedScreens: "The turnout, without a result",
    revealedPhones: "The result",
    revealedTablets: "The result",
    revealedScreens: "The result is revealed",
  },
});

/** What each kind of device shows then. */
export function shows({ detail }: RoundOf<ChoiceDetail>, moment: Moment): Shown {
  if (moment === 'revealed') return { phones: t('revealedPhones'), tablets: t('revealedTablets'), screens: t('revealedScreens') };
  if (moment === 'closed') return { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
  return { phones: t('openPhones'), tablets: t('openTablets'), screens: t(detail.live ? 'liveScreens' : 'openScreens') };
}
