import { createMessages, keptTogether } from '@livesession/ui';
import { saidIn, type Refused, type Sent } from '../kind';
import type { MethodOf } from '../methods';

const t = createMessages({
  fr: {
    question: "Votre question n'est pas enregistrée : « {text} »",
    support: "Votre soutien n'a pas changé.",
    listed: "Cette question de votre liste n'est pas enregistrée : « {text} »",
    kept: "La question reste dans votre liste.",
    list: "La liste de votre table n'est pas partie.",
  },
  en: {
    question: "Your question is not saved: “{text}”",
    support: "Your support has not changed.",
    listed: "This question of your list is not saved: “{text}”",
    kept: "The question stays in your list.",
    list: "Your table's list was not sent.",
  },
});

export function refused(entry: Sent<MethodOf<'questionHarvest'>>): Refused {
  const { method } = entry;
  const text = saidIn(entry, 'text');
  const place = `question/${saidIn(entry, 'roundId')}`;
  switch (method) {
    case 'AskQuestion':
      return { what: t('question', { text: keptTogether(text) }), back: { [place]: text, [`${place}/subtheme`]: saidIn(entry, 'subtheme') } };
    case 'SupportQuestion':
      return { what: t('support') };
    case 'WriteListQuestionAsHost':
      return { what: t('listed', { text: keptTogether(text) }) };
    case 'RemoveListQuestionAsHost':
      return { what: t('kept') };
    case 'SendTableListAsHost':
      return { what: t('list') };
    default:
      return method satisfies never;
  }
}
