import type { Entry } from '@livesession/link';
import type { PulseAnswerRecord, RoundOf } from '@livesession/wire';
import { usePhone } from '../../room/phone';

/** My answer: what is registered, what is on its way, and how to give another. */
export interface Answer {
  readonly registered: PulseAnswerRecord | undefined;
  readonly underway: Entry | undefined;
  /** What the form shows as mine: the newest that I have sent. */
  readonly texts: readonly string[];
  readonly value: number | undefined;
  give(answer: { readonly texts?: string[]; readonly value?: number }): void;
}

export function useAnswer(round: RoundOf<'pulse'>): Answer {
  const { outbox, records, send } = usePhone();
  const slot = `pulse/${round.id}`;
  const registered = records.get('pulseAnswer', `pulseAnswer/${round.id}`);
  const underway = outbox.value.filter((entry) => entry.slot === slot && entry.state.value !== 'refused').at(-1);
  const sent = underway?.command as { readonly texts?: readonly string[]; readonly value?: number } | undefined;
  return {
    registered,
    underway,
    texts: (sent ? sent.texts : registered?.texts) ?? [],
    value: sent ? sent.value : registered?.value,
    give: (answer) => void send('AnswerPulse', { roundId: round.id, ...answer }, { slot }),
  };
}
