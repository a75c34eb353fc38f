import type { BallotPaper, BallotRecord, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BallotBar } from './BallotBar';
import { Filters, type Filter } from './Filters';
import { t } from './messages';
import { OptionList } from './OptionList';
import { limitsOf } from './picks';
import { matching } from './search';
import { Privacy } from './Privacy';
import { ballotHook } from './useBallot';

/** With fewer options than this, everything is in sight and a search would only be in the way. */
const searchFrom = 12;

interface BallotFormProps {
  readonly round: RoundOf<'choice'>;
  readonly paper: BallotPaper;
  readonly ballot: BallotRecord | undefined;
}

export function BallotForm(props: BallotFormProps): JSX.Element {
  const { round, paper } = props;
  const limits = limitsOf(round.detail.rule);
  const useMyBallot = ballotHook(round);
  const ballot = useMyBallot(round, props.ballot);
  const [filter, setFilter] = useState<Filter>({ search: '', subtheme: undefined, mine: false });
  const onlyMine = filter.mine && ballot.picks.size > 0;
  const options = onlyMine ? paper.options.filter((option) => ballot.picks.has(option.id)) : matching(paper.options, filter.search, filter.subtheme);
  return (
    <form
      class="ballot"
      onSubmit={(event) => {
        event.preventDefault();
        ballot.cast();
      }}
    >
      <Privacy of={round.detail.privacy} />
      {paper.options.length >= searchFrom && (
        <Filters filter={filter} subthemes={paper.subthemes} chosen={limits.options > 1 ? ballot.picks.size : 0} found={options.length} onChange={setFilter} />
      )}
      <fieldset>
        <legend class="ui-hidden">{t('options')}</legend>
        <OptionList all={paper.options} options={options} subthemes={paper.subthemes} picks={ballot.picks} limits={limits} onChange={ballot.change} />
      </fieldset>
      <BallotBar round={round} limits={limits} options={paper.options.length} ballot={ballot} />
    </form>
  );
}
