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
    messageOver: "La suite arrive",
  },
  en: {
    break: "Time for a break",
    breakUntil: "Time for a break, we go on at {time}",
    breakOver: "The break is over",
    message: "A message for you",
    messageOver: "We go on in a moment",
  },
});

export const interlude: RoundKind<RoundOf<'interlude'>> = {
  now: ({ detail, endsAt }) => {
    if (detail.purpose === 'message') return t('message');
    return endsAt === undefined ? t('break') : t('breakUntil', { time: eventTime(endsAt) });
  },
  afterwards: ({ detail }) => t(detail.purpose === 'message' ? 'messageOver' : 'breakOver'),
  Panel: InterludePanel,
};

function InterludePanel(props: { readonly round: RoundOf<'interlude'> }): JSX.Element | null {
  const { message } = props.round.detail;
  return message === undefined ? null : (
    <p class="theme__text" dir="auto">
      {keptTogether(message)}
    </p>
  );
}
