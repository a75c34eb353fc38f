import { createMessages } from '@livesession/ui';
import type { ReportBackDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "Quelle table présente",
    openTablets: "La table suivante est prévenue",
    openScreens: "Les notes de la table qui présente",
    closedPhones: "« La restitution est terminée. Merci ! »",
    closedTablets: "La restitution est terminée",
    closedScreens: "La restitution est terminée",
  },
  en: {
    openPhones: "Which table reports",
    openTablets: "The next table is warned",
    openScreens: "The notes of the table that reports",
    closedPhones: "“The report-back is over. Thank you!”",
    closedTablets: "The report-back is over",
    closedScreens: "The report-back is over",
  },
});

/** What each kind of device shows then. */
export function shows(_: RoundOf<ReportBackDetail>, moment: Moment): Shown {
  return moment === 'open' ? { phones: t('openPhones'), tablets: t('openTablets'), screens: t('openScreens') } : { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
}
