import type { Entry } from '@livesession/link';
import { EmptyState, keptTogether, Notice } from '@livesession/ui';
import type { QuestionRecord, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { AskForm } from './AskForm';
import { t } from './messages';
import { MyQuestions } from './MyQuestions';
import { Standing } from './Standing';

type Harvest = RoundOf<'questionHarvest'>;

/** The theme, room for a question, and what became of mine. */
export function HarvestPanel(props: { readonly round: Harvest }): JSX.Element {
  const { round } = props;
  const { theme, maxPerPerson } = round.detail;
  const { registered, underway } = useMyQuestions(round.id);
  const asked = registered.length + underway.length;
  const takesMore = (round.status === 'open' || round.status === 'paused') && asked < maxPerPerson;
  return (
    <>
      <section class="theme">
        <h2 class="ui-hidden">{t('theme')}</h2>
        <p class="theme__text">{keptTogether(theme)}</p>
      </section>
      {round.status !== 'closed' && asked >= maxPerPerson && <Notice tone="good">{t('allAsked', { max: maxPerPerson })}</Notice>}
      {takesMore && <AskForm round={round} asked={asked} standing={<Standing question={registered.at(-1)} entry={underway.at(-1)} />} />}
      <MyQuestions questions={registered} underway={underway} subthemes={round.detail.subthemes} />
      {round.status === 'closed' && asked === 0 && <EmptyState title={t('none')} />}
    </>
  );
}

function useMyQuestions(roundId: string): { readonly registered: readonly QuestionRecord[]; readonly underway: readonly Entry[] } {
  const { records, outbox } = usePhone();
  return {
    registered: records.all('question').filter((question) => question.roundId === roundId),
    underway: outbox.value.filter((entry) => entry.method === 'AskQuestion' && entry.command['roundId'] === roundId && entry.state.value !== 'refused'),
  };
}
