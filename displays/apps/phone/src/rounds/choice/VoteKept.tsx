import { EmptyState, keptTogether, StatusLine } from '@livesession/ui';
import type { BallotPaper, BallotRecord, ChoiceRule } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';
import { givenSentence } from './standing';

/** What is registered as my vote, once it cannot be changed any more. */
export function VoteKept(props: { readonly rule: ChoiceRule; readonly paper: BallotPaper; readonly ballot: BallotRecord | undefined }): JSX.Element {
  const { ballot, paper } = props;
  if (!ballot) return <EmptyState title={t('noVote')} />;
  const options = new Map(paper.options.map((option) => [option.id, option]));
  return (
    <section class="kept">
      <h2>{t('yourVote')}</h2>
      <StatusLine kind="done">{t('registered')}</StatusLine>
      {ballot.choices === undefined && <p>{t('forgotten')}</p>}
      <ul class="kept__list">
        {ballot.choices?.map((choice) => (
          <li key={choice.optionId} class="kept__one">
            <span dir="auto">{keptTogether(options.get(choice.optionId)?.text ?? '')}</span>
            <strong>{givenSentence(props.rule, choice.points)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
