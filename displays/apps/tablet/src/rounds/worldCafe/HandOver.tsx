import { Button, EmptyState, keptTogether, StatusLine } from '@livesession/ui';
import type { HandOverRecord, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

/** What earlier groups left at this table, the newest first, and the host's word that it was told. */
export function HandOver(props: { readonly round: RoundOf<'worldCafe'>; readonly passedOn: boolean }): JSX.Element {
  const { round, passedOn } = props;
  const tablet = useTablet();
  const left = [...tablet.records.all('handOver')].sort((one, other) => other.number - one.number);
  const mark = (done: boolean): void => void tablet.send('PassOnNotes', { roundId: round.id, done }, { slot: `passOn/${round.id}` });
  return (
    <section class="handover">
      {left.length === 0 ? <EmptyState title={t('nothingLeft')}>{t('nothingLeftHint')}</EmptyState> : left.map((each) => <Left key={each.roundId} left={each} />)}
      <div class="handover__foot">
        {passedOn ? (
          <>
            <StatusLine kind="done">{t('passedOn')}</StatusLine>
            <Button look="quiet" disabled={round.status !== 'open'} onPress={() => mark(false)}>
              {t('takeBack')}
            </Button>
          </>
        ) : (
          <Button look="primary" large wide disabled={round.status !== 'open'} onPress={() => mark(true)}>
            {t('passOn')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Left({ left }: { readonly left: HandOverRecord }): JSX.Element {
  return (
    <article class="left">
      <h2 class="left__round">{keptTogether(left.title)}</h2>
      <p class="left__question">{keptTogether(left.question)}</p>
      <ul class="left__notes">
        {left.notes.map((note, index) => (
          <li key={index} dir="auto">
            {keptTogether(note)}
          </li>
        ))}
      </ul>
    </article>
  );
}
