import { createMessages } from '@livesession/ui';
import type { PulseDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "La question, et comment répondre",
    openTablets: "Chacun répond sur son téléphone",
    openScreens: "La question et le nombre de réponses",
    liveScreens: "Les réponses, en direct",
    closedPhones: "« Le résultat est à l'écran »",
    closedTablets: "Le résultat est à l'écran",
    closedScreens: "Le résultat",
  },
  en: {
    openPhones: "The question, and how to answer",
    openTablets: "Everybody answers on their phone",
    openScreens: "The question and how many answers",
    liveScreens: "The answers, live",
    closedPhones: "“The result is on the screen”",
    closedTablets: "The result is on the screen",
    closedScreens: "The result",
  },
});

/** What each kind of device shows then. */
export function shows({ detail }: RoundOf<PulseDetail>, moment: Moment): Shown {
  if (moment !== 'open') return { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
  return { phones: t('openPhones'), tablets: t('openTablets'), screens: t(detail.live ? 'liveScreens' : 'openScreens') };
}
