import type { Entry } from '@livesession/link';
import { EmptyState, keptTogether, Notice } from '@livesession/ui';
import { phaseOf, type QuestionRecord, type RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { partOnDemand } from '../onDemand';
import { AskForm } from './AskForm';
import { t } from './messages';
import { MyQuestions } from './MyQuestions';
import { Standing } from './Standing';

type Harvest = RoundOf<'questionHarvest'>;

// Few harvests have them: they come with the round that does (F5).
const Support = partOnDemand(async () => (await import('./support/Support')).Support);
const TableList = partOnDemand(async () => (await import('./lists/TableList')).TableList);

/** The theme, room for a question, and what became of mine. */
export function HarvestPanel(props: { readonly round: Harvest }): JSX.Element {
  const { round } = props;
  const { theme, maxPerPerson, maxPerTable, support } = round.detail;
  const { registered, underway } = useMyQuestions(round.id);
  const asked = registered.length + underway.length;
  const writing = (round.status === 'open' || round.status === 'paused') && phaseOf(round) !== 'list';
  // Whoever has asked all theirs goes on with those of others.
  const done = writing && asked >= maxPerPerson;
  return (
    <>
      <section class="theme">
        <h2 class="ui-hidden">{t('theme')}</h2>
        <p class="theme__text">{keptTogether(theme)}</p>
      </section>
      {done && <Notice tone="good">{t('allAsked', { max: maxPerPerson })}</Notice>}
      {maxPerTable !== undefined && !writing && <TableList round={round} />}
      {writing && asked < maxPerPerson && <AskForm round={round} asked={asked} standing={<Standing question={registered.at(-1)} entry={underway.at(-1)} />} />}
      {support && done && <Support round={round} />}
      <MyQuestions questions={registered} underway={underway} subthemes={round.detail.subthemes} />
      {maxPerTable !== undefined && writing && <TableList round={round} />}
      {support && !done && <Support round={round} />}
      {round.status === 'closed' && asked === 0 && <EmptyState title={t('none')} />}
    </>
  );
}

function useMyQuestions(roundId: string): { readonly registered: readonly QuestionRecord[]; readonly underway: readonly Entry[] } {
  const { records, outbox } = usePhone();
  return {
    registered: records.all('question').filter((question) => question.roundId === roundId),
    // The view may show it before its answer has come: then it is registered, and one question.
    underway: outbox.value.filter(
      (entry) => entry.method === 'AskQuestion' && entry.command['roundId'] === roundId && entry.state.value !== 'refused' && !records.get('question', `question/q-${roundId}.${entry.id}`),
    ),
  };
}
