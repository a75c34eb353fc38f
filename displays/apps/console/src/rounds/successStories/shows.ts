import { createMessages } from '@livesession/ui';
import type { SuccessStoriesDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    tellPhones: "Raconter, puis noter un titre et une phrase",
    tellTablets: "Chacun raconte à son tour",
    tellScreens: "Combien de récits sont notés",
    retellPhones: "Quel récit porter, et à qui",
    retellTablets: "« Levez-vous et allez raconter »",
    retellScreens: "Les récits qui voyagent",
    closedPhones: "« Les récits ont voyagé. Merci ! »",
    closedTablets: "Les récits ont voyagé",
    closedScreens: "Combien de récits ont voyagé",
  },
  en: {
    tellPhones: "Tell, then note a title and a line",
    tellTablets: "Everybody tells in turn",
    tellScreens: "How many stories are noted",
    retellPhones: "Whose story to carry, and to whom",
    retellTablets: "“Stand up and tell”",
    retellScreens: "Stories on their way",
    closedPhones: "“The stories have travelled. Thank you!”",
    closedTablets: "The stories have travelled",
    closedScreens: "How many stories have travelled",
  },
});

/** What each kind of device shows then. */
export function shows({ phase }: RoundOf<SuccessStoriesDetail>, moment: Moment): Shown {
  if (moment !== 'open') return { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
  return phase === 1 ? { phones: t('retellPhones'), tablets: t('retellTablets'), screens: t('retellScreens') } : { phones: t('tellPhones'), tablets: t('tellTablets'), screens: t('tellScreens') };
}
