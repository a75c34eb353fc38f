import { Button, Card, Chip, keptTogether, standingText } from '@livesession/ui';
import type { ChoiceDetail, TallyRecord, TallyRow } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RoundOf } from '../kind';
import { t } from './messages';
import { fullBar, votersText } from './standing';

const topRows = 10;

interface ResultProps {
  readonly round: RoundOf<ChoiceDetail>;
  readonly tally: TallyRecord;
  readonly rows: readonly TallyRow[];
}

/** The counts as far as the console may see them. */
export function Result(props: ResultProps): JSX.Element {
  const { round, tally } = props;
  return (
    <Card title={t(round.status === 'closed' ? 'result' : 'liveResult')}>
      {round.status === 'closed' && (
        <p class="row">
          <Chip tone={round.detail.revealed ? 'good' : 'warn'}>{t(round.detail.revealed ? 'revealed' : 'onlyYou')}</Chip>
          {tally.tieReason && <span>{t('decided', { reason: tally.tieReason })}</span>}
        </p>
      )}
      <Rows {...props} />
    </Card>
  );
}

function Rows(props: ResultProps): JSX.Element {
  const { rows, tally } = props;
  const [all, setAll] = useState(false);
  const { rule } = props.round.detail;
  const most = fullBar(rule, rows);
  const kept = new Set(tally.finalists?.map((finalist) => finalist.optionId));
  const tied = new Set(tally.tie);
  return (
    <>
      <ol class="rows">
        {(all ? rows : rows.slice(0, topRows)).map((row) => (
          <li key={row.optionId} class="result">
            <span class="result__number">{row.number}</span>
            <span class="result__text" dir="auto">
              {keptTogether(row.text)} {kept.has(row.optionId) && <Chip tone="good">{t('kept')}</Chip>}
              {tied.has(row.optionId) && <Chip tone="warn">{t('tied')}</Chip>}
            </span>
            <span class="result__score">{standingText(rule, row.standing)}</span>
            {rule.kind !== 'one' && rule.kind !== 'upTo' && <span class="result__voters">{votersText(rule, row)}</span>}
            <span class="result__track">
              <span class="result__bar" style={{ width: `${(row.standing / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      {rows.length > topRows && (
        <Button look="quiet" onPress={() => setAll(!all)}>
          {all ? t('showTop') : t('showAll', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
