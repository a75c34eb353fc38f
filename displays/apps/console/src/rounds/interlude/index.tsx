import { Card, createMessages, EmptyState, eventTime, keptTogether } from '@livesession/ui';
import type { InterludeDetail } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundKind, RoundOf } from '../kind';
import { plans } from './plans';
import { shows } from './shows';

const t = createMessages({
  fr: {
    breakName: "Pause",
    messageName: "Message",
    openBreak: "Commencer la pause",
    openMessage: "Afficher le message",
    closeAny: "Terminer",
    nowPlanned: "La salle voit le titre, pas encore le message.",
    nowBreak: "La salle est en pause.",
    nowBreakUntil: "La salle est en pause, reprise à {time}.",
    nowMessage: "Tous les appareils affichent le message.",
    nowClosed: "C'est terminé.",
    shown: "Ce que voient les appareils",
    noMessage: "Pas de message",
    noMessageText: "Les appareils montrent le titre et l'heure de la reprise.",
  },
  en: {
    breakName: "Break",
    messageName: "Message",
    openBreak: "Begin the break",
    openMessage: "Show the message",
    closeAny: "Finish",
    nowPlanned: "The room sees the title, not the message yet.",
    nowBreak: "The room has a break.",
    nowBreakUntil: "The room has a break until {time}.",
    nowMessage: "All devices show the message.",
    nowClosed: "It is over.",
    shown: "What the devices show",
    noMessage: "No message",
    noMessageText: "The devices show the title and when it goes on.",
  },
});

export const interlude: RoundKind<InterludeDetail> = {
  name: (round) => t(round.detail.purpose === 'message' ? 'messageName' : 'breakName'),
  open: (round) => t(round.detail.purpose === 'message' ? 'openMessage' : 'openBreak'),
  close: () => t('closeAny'),
  now: ({ status, detail, endsAt }) => {
    if (status === 'planned') return t('nowPlanned');
    if (status === 'closed') return t('nowClosed');
    if (detail.purpose === 'message') return t('nowMessage');
    return endsAt === undefined ? t('nowBreak') : t('nowBreakUntil', { time: eventTime(endsAt) });
  },
  plans,
  shows,
  onlyShown: true,
  Panel: InterludePanel,
};

function InterludePanel(props: { readonly round: RoundOf<InterludeDetail> }): JSX.Element {
  const { message } = props.round.detail;
  return (
    <div class="panel">
      <Card title={t('shown')}>
        {message === undefined ? (
          <EmptyState title={t('noMessage')}>{t('noMessageText')}</EmptyState>
        ) : (
          <p class="lead" dir="auto">
            {keptTogether(message)}
          </p>
        )}
      </Card>
    </div>
  );
}
