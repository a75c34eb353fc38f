import { createMessages, eventTime, keptTogether } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    break: "C'est la pause",
    breakUntil: "C'est la pause, on reprend à {time}",
    breakOver: "La pause est terminée",
    message: "Un message pour vous",
  },
  en: {
    break: "Time for a break",
    breakUntil: "Time for a break, we go on at {time}",
    breakOver: "The break is over",
    message: "A message for you",
  },
});

export const interlude: RoundKind<RoundOf<'interlude'>> = {
  now: ({ detail, endsAt }) => {
    if (detail.purpose === 'message') return t('message');
    return endsAt === undefined ? t('break') : t('breakUntil', { time: eventTime(endsAt) });
  },
  afterwards: ({ detail }) => t(detail.purpose === 'message' ? 'message' : 'breakOver'),
  Panel: InterludePanel,
};

function InterludePanel(props: { readonly round: RoundOf<'interlude'> }): JSX.Element | null {
  const { status, detail } = props.round;
  // Until the facilitator shows it, it is still to come.
  if (status === 'planned' || detail.message === undefined) return null;
  return (
    <p class="theme__text" dir="auto">
      {keptTogether(detail.message)}
    </p>
  );
}
