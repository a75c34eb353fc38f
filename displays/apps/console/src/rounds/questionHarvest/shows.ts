import { createMessages } from '@livesession/ui';
import { phaseOf, type QuestionHarvestDetail } from '@livesession/wire';
import type { RoundOf } from '../kind';
import type { Moment, Shown } from '../shown';

const t = createMessages({
  fr: {
    openPhones: "« Posez vos questions », et un champ",
    individualPhones: "« Écrivez vos questions pour votre table »",
    individualTablets: "Ce que chacun écrit pour la table",
    individualScreens: "Le thème et le compte à rebours",
    listPhones: "La liste de la table ; l'hôte peut l'écrire",
    listTablets: "La liste de la table, à composer et à envoyer",
    listScreens: "Quelles tables ont envoyé leur liste",
    openTablets: "Chacun pose ses questions sur son téléphone",
    openScreens: "Le mur des questions",
    closedPhones: "« La récolte est terminée. Merci ! »",
    closedTablets: "La récolte est terminée",
    closedScreens: "Le mur des questions, complet",
  },
  en: {
    openPhones: "“Ask your questions”, and a field",
    individualPhones: "“Write your questions for your table”",
    individualTablets: "What each person writes for the table",
    individualScreens: "The theme and the countdown",
    listPhones: "The table's list; the host can write it",
    listTablets: "The table's list, to make and to send",
    listScreens: "Which tables have sent their list",
    openTablets: "Everybody asks on their phone",
    openScreens: "The wall of questions",
    closedPhones: "“The harvest is over. Thank you!”",
    closedTablets: "The harvest is over",
    closedScreens: "The whole wall of questions",
  },
});

/** What each kind of device shows then. */
export function shows(round: RoundOf<QuestionHarvestDetail>, moment: Moment): Shown {
  if (moment === 'open' && phaseOf(round) === 'individual') return { phones: t('individualPhones'), tablets: t('individualTablets'), screens: t('individualScreens') };
  if (moment === 'open' && phaseOf(round) === 'list') return { phones: t('listPhones'), tablets: t('listTablets'), screens: t('listScreens') };
  return moment === 'open' ? { phones: t('openPhones'), tablets: t('openTablets'), screens: t('openScreens') } : { phones: t('closedPhones'), tablets: t('closedTablets'), screens: t('closedScreens') };
}
