import { createMessages } from '@livesession/ui';
import { phaseOf, type WorldCafeDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    handOverPhones: "L'hôte transmet, les autres écoutent",
    handOverTablets: "Ce que les groupes précédents ont laissé",
    handOverScreens: "La transmission, table par table",
    thinkPhones: "« Réfléchissez seul », et la question",
    thinkTablets: "La question",
    thinkScreens: "La question et le compte à rebours",
    sharePhones: "« Partagez à tour de rôle »",
    shareTablets: "La question",
    shareScreens: "La question et le compte à rebours",
    discussPhones: "« Discutez », et les notes de la table",
    discussTablets: "L'hôte écrit les notes de la table",
    discussScreens: "Les notes à mesure qu'elles arrivent",
    closedPhones: "« La séquence est terminée. Merci ! »",
    closedTablets: "Les notes sont gardées",
    closedScreens: "Les notes de toutes les tables",
  },
  en: {
    handOverPhones: "The host hands over, the others listen",
    handOverTablets: "What earlier groups have left",
    handOverScreens: "The hand-over, table by table",
    thinkPhones: "“Think alone”, and the question",
    thinkTablets: "The question",
    thinkScreens: "The question and the countdown",
    sharePhones: "“Share in turn”",
    shareTablets: "The question",
    shareScreens: "The question and the countdown",
    discussPhones: "“Discuss”, and the table's notes",
    discussTablets: "The host writes the table's notes",
    discussScreens: "Notes as they arrive",
    closedPhones: "“This round is over. Thank you!”",
    closedTablets: "The notes are kept",
    closedScreens: "The notes of all tables",
  },
});

/** What each kind of device shows then. */
export function shows(round: RoundOf<WorldCafeDetail>, moment: Moment): Shown {
  if (moment !== 'open') return { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
  switch (phaseOf(round)) {
    case 'handOver':
      return { phones: t('handOverPhones'), tablets: t('handOverTablets'), screens: t('handOverScreens') };
    case 'think':
      return { phones: t('thinkPhones'), tablets: t('thinkTablets'), screens: t('thinkScreens') };
    case 'share':
      return { phones: t('sharePhones'), tablets: t('shareTablets'), screens: t('shareScreens') };
    default:
      return { phones: t('discussPhones'), tablets: t('discussTablets'), screens: t('discussScreens') };
  }
}
