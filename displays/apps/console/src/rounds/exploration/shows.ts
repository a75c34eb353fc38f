import { createMessages } from '@livesession/ui';
import type { ExplorationDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "La question de la table",
    openTablets: "Noter, puis écrire un constat",
    openScreens: "Les constats, par question",
    closedPhones: "« L'exploration est terminée. Merci ! »",
    closedTablets: "L'exploration est terminée",
    closedScreens: "Les constats, par question",
  },
  en: {
    openPhones: "The table's question",
    openTablets: "Take notes, then write one finding",
    openScreens: "Findings, by question",
    closedPhones: "“The exploration is over. Thank you!”",
    closedTablets: "The exploration is over",
    closedScreens: "Findings, by question",
  },
});

/** What each kind of device shows then. */
export function shows(_: RoundOf<ExplorationDetail>, moment: Moment): Shown {
  return moment === 'open' ? { phones: t('openPhones'), tablets: t('openTablets'), screens: t('openScreens') } : { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
}
