import { createMessages } from '@livesession/ui';
import type { BallotChoice } from '@livesession/wire';
import { saidIn, type Refused, type Sent } from '../kind';
import type { MethodOf } from '../methods';
import { picksOf, writePicks } from './picks';

const t = createMessages({
  fr: { ballot: "Ce vote n'est pas enregistré." },
  en: { ballot: "This vote is not saved." },
});

/** A secret ballot has no choices in it any more: its own form keeps them. */
export function refused(entry: Sent<MethodOf<'choice'>>): Refused {
  const choices = entry.command['choices'];
  const back = Array.isArray(choices) && { [`ballot/${saidIn(entry, 'roundId')}`]: writePicks(picksOf(choices as readonly BallotChoice[])) };
  return { what: t('ballot'), ...(back && { back }) };
}
