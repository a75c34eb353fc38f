import { createMessages, eventTime, keptTogether } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    break: "C'est la pause",
    breakOver: "La pause est terminée",
    until: "On reprend à {time}",
    message: "Un message pour la salle",
  },
  en: {
    break: "Time for a break",
    breakOver: "The break is over",
    until: "We resume at {time}",
    message: "A message for the room",
  },
});

export const interlude: RoundKind<RoundOf<'interlude'>> = {
  now: ({ detail }) => t(detail.purpose === 'message' ? 'message' : 'break'),
  afterwards: ({ detail }) => t(detail.purpose === 'message' ? 'message' : 'breakOver'),
  Panel: InterludePanel,
};

/** The message, and when it goes on, for those who pass by. */
function InterludePanel(props: { readonly round: RoundOf<'interlude'> }): JSX.Element | null {
  const { status, detail, endsAt } = props.round;
  // Until the facilitator shows it, it is still to come.
  if (status === 'planned') return null;
  return (
    <section class="theme">
      {detail.message !== undefined && (
        <p class="theme__text" dir="auto">
          {keptTogether(detail.message)}
        </p>
      )}
      {detail.purpose === 'break' && endsAt !== undefined && <p class="theme__text">{t('until', { time: eventTime(endsAt) })}</p>}
    </section>
  );
}
