import type { Records } from '@livesession/link';
import { Countdown, keptTogether } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from '../messages';
import { kindOf } from '../rounds';
import { usePhone } from './phone';

/** The one line that always says where we are and what I do now. */
export function Here(props: { readonly round: RoundRecord }): JSX.Element {
  const { round } = props;
  const { serverNow, records } = usePhone();
  return (
    <section class="here" aria-label={round.title}>
      <div class="here__line">
        <h1 class="here__round">{keptTogether(round.title)}</h1>
        <span class="here__clock">
          <Countdown round={round} serverNow={serverNow} />
        </span>
      </div>
      <p class="here__now" role="status">
        {nowSentence(round, records)}
      </p>
    </section>
  );
}

function nowSentence(round: RoundRecord, records: Records): string {
  switch (round.status) {
    case 'planned':
      return t('soon');
    case 'paused':
      return t('paused');
    case 'open':
      return kindOf(round).now(round, records);
    case 'closed':
      return kindOf(round).afterwards(round, records.get('tally', `tally/${round.id}`) !== undefined);
    default:
      return round.status satisfies never;
  }
}
