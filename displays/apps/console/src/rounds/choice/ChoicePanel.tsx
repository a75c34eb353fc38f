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
import { Voters } from './Voters';
import { tallyOf, votersOf } from './records';

export function ChoicePanel(props: { readonly round: RoundOf<ChoiceDetail> }): JSX.Element {
  const { round } = props;
  const desk = useDesk();
  const tally = tallyOf(desk, round.id);
  const voters = votersOf(desk, round.id);
  if (!tally?.rows) {
    // Nothing to rank yet: who has voted is all there is to watch.
    return (
      <div class="panel panel--turnout">
        <Turnout round={round} tally={tally} />
        {round.detail.unopened && (
          <Notice tone="warn">
            <strong>{t('unopened')}</strong> · {t('unopenedText')}
          </Notice>
        )}
        {round.status !== 'planned' && !round.detail.unopened && (
          <Notice>
            <strong>{t('hidden')}</strong> · {t(round.detail.privacy === 'secret' ? 'secretText' : 'hiddenText')}
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
        {voters && <Voters round={round} rows={tally.rows} voters={voters} />}
      </div>
      <Turnout round={round} tally={tally} />
    </div>
  );
}
