import { createMessages } from '@livesession/ui';
import type { PeerHelpDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    statePhones: "Une personne expose son défi, les autres écoutent",
    stateTablets: "Le défi s'écrit ici",
    stateScreens: "Combien de défis sont exposés",
    helpPhones: "Un champ pour proposer des idées",
    helpTablets: "Les idées qui arrivent",
    helpScreens: "Un grand compte à rebours",
    thankPhones: "La personne aidée garde des idées et remercie",
    thankTablets: "Les idées de la table",
    thankScreens: "Combien d'idées en tout",
    closedPhones: "« L'entraide est terminée »",
    closedTablets: "L'entraide est terminée",
    closedScreens: "Combien d'idées en tout",
  },
  en: {
    statePhones: "One person states a challenge, the others listen",
    stateTablets: "The challenge is written here",
    stateScreens: "How many challenges are stated",
    helpPhones: "A field for ideas",
    helpTablets: "Ideas as they arrive",
    helpScreens: "A large countdown",
    thankPhones: "Who was helped keeps ideas and thanks",
    thankTablets: "The table's ideas",
    thankScreens: "How many ideas in all",
    closedPhones: "“The peer help is over”",
    closedTablets: "The peer help is over",
    closedScreens: "How many ideas in all",
  },
});

/** What each kind of device shows then. */
export function shows({ phase }: RoundOf<PeerHelpDetail>, moment: Moment): Shown {
  if (moment !== 'open') return { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
  if (phase === 1) return { phones: t('helpPhones'), tablets: t('helpTablets'), screens: t('helpScreens') };
  return phase === 2 ? { phones: t('thankPhones'), tablets: t('thankTablets'), screens: t('thankScreens') } : { phones: t('statePhones'), tablets: t('stateTablets'), screens: t('stateScreens') };
}
