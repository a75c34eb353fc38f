import { Card, formatNumber, keptTogether, locale } from '@livesession/ui';
import type { ChoiceDetail, NamedBallot, TallyRow, VotersRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundOf } from '../kind';
import { t } from './messages';
import { givenText } from './standing';

interface VotersProps {
  readonly round: RoundOf<ChoiceDetail>;
  readonly rows: readonly TallyRow[];
  readonly voters: VotersRecord;
}

/** Who voted for what in a named vote: option by option, the names in the order of the alphabet. */
export function Voters(props: VotersProps): JSX.Element {
  const { round, rows, voters } = props;
  return (
    <Card title={t('whoVoted')}>
      <p class="quiet">{t('whoVotedText')}</p>
      {rows.map((row) => {
        const behind = votersOf(row.optionId, voters.ballots);
        return (
          <details key={row.optionId} class="voters">
            <summary>
              <span class="result__number">{row.number}</span>
              <span dir="auto">{keptTogether(row.text)}</span>
              <strong>{formatNumber(behind.length, locale.value)}</strong>
            </summary>
            <ul>
              {behind.map(({ ballot, points }, at) => (
                <li key={at}>{[ballot.name || t('nameless'), ballot.table == null ? '' : t('atTable', { table: ballot.table }), givenText(round.detail.rule, points)].filter(Boolean).join(' · ')}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </Card>
  );
}

function votersOf(optionId: string, ballots: readonly NamedBallot[]): readonly { readonly ballot: NamedBallot; readonly points: number }[] {
  return ballots
    .flatMap((ballot) => ballot.choices.filter((choice) => choice.optionId === optionId).map(({ points }) => ({ ballot, points })))
    .sort((one, other) => one.ballot.name.localeCompare(other.ballot.name, locale.value));
}
