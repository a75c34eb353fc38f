import { Chip, keptTogether, Notice, standingText } from '@livesession/ui';
import type { BallotRecord, Finalist, RoundOf, TallyRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';

interface ResultProps {
  readonly round: RoundOf<'choice'>;
  readonly tally: TallyRecord;
  readonly ballot: BallotRecord | undefined;
}

/** What the room has chosen, and which of it I have chosen too. */
export function Result(props: ResultProps): JSX.Element {
  const { tally, round } = props;
  const typed = round.detail.typed ? 'true' : 'false';
  const mine = new Set(props.ballot?.choices?.map((choice) => choice.optionId));
  return (
    <section class="result">
      {tally.tie && tally.tie.length > 0 && <Notice tone="warn">{t('tie')}</Notice>}
      <ol class="result__list">
        {tally.finalists?.map((finalist) => (
          <FinalistCard key={finalist.optionId} finalist={finalist} typed={typed} mine={mine.has(finalist.optionId)} standing={standingText(round.detail.rule, finalist.standing)} />
        ))}
      </ol>
      {tally.tieReason && <p class="result__note">{t('tieReason', { reason: keptTogether(tally.tieReason) })}</p>}
      <p class="result__note">{t('turnout', { voted: tally.voted, present: tally.present })}</p>
    </section>
  );
}

function FinalistCard(props: { readonly finalist: Finalist; readonly typed: string; readonly mine: boolean; readonly standing: string }): JSX.Element {
  const { finalist, mine } = props;
  return (
    <li class={finalist.rank === 1 ? 'finalist finalist--first' : 'finalist'}>
      <span class="finalist__rank">{t('rank', { rank: finalist.rank })}</span>
      <div class="finalist__words">
        <p dir="auto">{keptTogether(finalist.text)}</p>
        <p class="finalist__facts">
          <span>{props.standing}</span>
          {finalist.lineage.length > 1 && <span>{t('among', { count: finalist.lineage.length, typed: props.typed })}</span>}
          {mine && <Chip tone="accent">{t('yours')}</Chip>}
        </p>
      </div>
    </li>
  );
}
