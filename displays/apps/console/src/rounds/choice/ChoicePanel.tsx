import { Notice } from '@livesession/ui';
import type { ChoiceDetail } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import type { RoundOf } from '../kind';
import { Finalists } from './Finalists';
import { Result } from './Result';
import { t } from './messages';
import { TieBreak } from './TieBreak';
import { Turnout } from './Turnout';

export function ChoicePanel(props: { readonly round: RoundOf<ChoiceDetail> }): JSX.Element {
  const { round } = props;
  const tally = useDesk().tallyOf(round.id);
  if (!tally?.rows) {
    // Nothing to rank yet: who has voted is all there is to watch.
    return (
      <div class="panel panel--turnout">
        <Turnout round={round} tally={tally} />
        {round.status !== 'planned' && (
          <Notice>
            <strong>{t('hidden')}</strong> · {t('hiddenText')}
          </Notice>
        )}
      </div>
    );
  }
  return (
    <div class="panel panel--choice">
      <div class="stack">
        {tally.tie?.length ? <TieBreak key={round.id} round={round} tally={tally} /> : null}
        {tally.finalists?.length ? <Finalists tally={tally} /> : null}
        <Result round={round} tally={tally} rows={tally.rows} />
      </div>
      <Turnout round={round} tally={tally} />
    </div>
  );
}
