import { Button, EmptyState, keptTogether, Notice, TextField } from '@livesession/ui';
import type { RoundOf, WallQuestion } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePhone } from '../../../room/phone';
import { matching } from '../../choice/search';
import { isSupported } from './given';
import { t } from './messages';
import { useWall } from './useWall';

type Harvest = RoundOf<'questionHarvest'>;

/** The wall on the phone, for whoever wants to read it: one voice per question, which can be taken back. */
export function Support(props: { readonly round: Harvest }): JSX.Element | null {
  const { round } = props;
  const [open, setOpen] = useState(false);
  const given = usePhone().records.get('support', `support/${round.id}`)?.questionIds.length ?? 0;
  if (round.status === 'closed') return given > 0 ? <Notice tone="good">{t('closed')}</Notice> : null;
  if (round.status === 'planned') return null;
  return (
    <section class="mine">
      <h2>{t('title')}</h2>
      {open ? (
        <OpenWall round={round} given={given} />
      ) : (
        <>
          <Button wide onPress={() => setOpen(true)}>
            {t('open')}
          </Button>
          {given > 0 && <p class="mine__subtheme">{t('given', { count: given })}</p>}
        </>
      )}
    </section>
  );
}

function OpenWall(props: { readonly round: Harvest; readonly given: number }): JSX.Element {
  const { round, given } = props;
  const [search, setSearch] = useState('');
  const { questions, failed } = useWall(round.id, true);
  const shown = questions && matching(questions, search, undefined);
  return (
    <div class="filters">
      <p class="mine__subtheme">{t('hint')}</p>
      {questions && questions.length > 8 && <TextField label={t('search')} quietLabel placeholder={t('search')} inputMode="search" value={search} onChange={setSearch} />}
      {given > 0 && (
        <p class="filters__found" role="status">
          {t('given', { count: given })}
        </p>
      )}
      {failed && <Notice tone="warn">{t('failed')}</Notice>}
      {!questions && !failed && <p role="status">{t('loading')}</p>}
      {shown?.length === 0 && (search ? <EmptyState title={t('noneFound')}>{t('noneFoundHint')}</EmptyState> : <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>)}
      <ul class="options">{shown?.map((question) => <Row key={question.id} round={round} question={question} />)}</ul>
    </div>
  );
}

function Row(props: { readonly round: Harvest; readonly question: WallQuestion }): JSX.Element {
  const { round, question } = props;
  const { records, outbox, send } = usePhone();
  const supported = isSupported(question, records.get('support', `support/${round.id}`)?.questionIds ?? [], outbox.value);
  const own = [question.id, ...(question.merged ?? [])].some((id) => records.get('question', `question/${id}`) !== undefined);
  const press = (): void => void send('SupportQuestion', { roundId: round.id, questionId: question.id, supported: !supported }, { slot: `support/${question.id}` });
  return (
    <li class={supported ? 'option option--chosen' : 'option'}>
      <div class="option__row option__row--placed">
        <span class="option__number">{question.number}</span>
        <span class="option__words">
          <span dir="auto">{keptTogether(question.text)}</span>
          {question.subtheme !== undefined && <span class="option__subtheme">{keptTogether(round.detail.subthemes[question.subtheme] ?? '')}</span>}
          {question.authorNames && question.authorNames.length > 0 && (
            <span class="option__subtheme" dir="auto">
              {question.authorNames.join(', ')}
            </span>
          )}
        </span>
        <span class="option__steps">
          {own ? (
            <span class="mine__subtheme">{t('own')}</span>
          ) : (
            <Button pressed={supported} disabled={round.status !== 'open'} label={t(supported ? 'supportedLabel' : 'label', { number: question.number })} onPress={press}>
              {t(supported ? 'supported' : 'support')}
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}
