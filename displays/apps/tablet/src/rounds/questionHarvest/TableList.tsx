import { Button, EmptyState, Notice, refusalSentence, StatusLine } from '@livesession/ui';
import { phaseOf, type DraftRecord, type ListQuestionRecord, type RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { Drafts } from './Drafts';
import { ListQuestion } from './ListQuestion';
import { t } from './messages';
import { OwnWords } from './OwnWords';

interface TableListProps {
  readonly round: RoundOf<'questionHarvest'>;
  readonly max: number;
}

/** On the left what the people wrote, on the right what the table makes of it. */
export function TableList({ round, max }: TableListProps): JSX.Element {
  const { records } = useTablet();
  const [joining, setJoining] = useState<string | undefined>(undefined);
  const mine = <Of extends DraftRecord | ListQuestionRecord>(list: readonly Of[]): readonly Of[] => list.filter((each) => each.roundId === round.id).sort((one, other) => one.number - other.number);
  const drafts = mine(records.all('draft'));
  const questions = mine(records.all('listQuestion'));
  const progress = records.get('tableList', `tableList/${round.id}/${records.one('table')?.number ?? 0}`);
  const listing = phaseOf(round) === 'list';
  const making = listing && round.status === 'open' && progress?.sent !== true;
  const target = making ? questions.findIndex((question) => question.id === joining) : -1;
  return (
    <div class={listing ? 'lists' : 'lists lists--drafts'}>
      <Drafts drafts={drafts} questions={questions} making={making} full={questions.length >= max} target={target < 0 ? undefined : { question: questions[target] as ListQuestionRecord, number: target + 1 }} onTaken={() => setJoining(undefined)} />
      {listing && (
        <section class="lists__one" aria-label={t('ourList')}>
          <h2 class="lists__title">
            {t('ourList')} <span class="lists__count">{t('count', { count: questions.length, max })}</span>
          </h2>
          {progress?.sent && (
            <Notice tone="good">
              <p>
                <strong>{t('sent')}</strong>
              </p>
              <p>{t('sentHint')}</p>
            </Notice>
          )}
          {round.status === 'closed' && progress?.sent === false && questions.length > 0 && <Notice tone="warn">{t('notSent')}</Notice>}
          {questions.length === 0 && <EmptyState title={t('noList')}>{making ? t('noListHint') : ''}</EmptyState>}
          <ol class="notes__list">
            {questions.map((question, index) => (
              <ListQuestion key={question.id} question={question} number={index + 1} max={round.detail.maxLength} making={making} joining={question.id === joining} onJoin={() => setJoining(question.id === joining ? undefined : question.id)} />
            ))}
          </ol>
          {making && (questions.length < max ? <OwnWords round={round} /> : <p class="lists__count">{t('full')}</p>)}
          {making && questions.length > 0 && <Send roundId={round.id} />}
        </section>
      )}
    </div>
  );
}

/** Held, because a sent list stays as it is. */
function Send({ roundId }: { readonly roundId: string }): JSX.Element {
  const tablet = useTablet();
  const entry = tablet.outbox.value.findLast((each) => each.method === 'SendTableList' && each.command['roundId'] === roundId);
  const refusal = entry?.refusal.value;
  return (
    <div class="lists__send">
      {refusal && entry && (
        <Notice tone="bad" onClose={() => tablet.forget(entry.id)}>
          {refusalSentence(refusal)}
        </Notice>
      )}
      {entry && !refusal ? (
        <StatusLine kind="sending">{t('sending')}</StatusLine>
      ) : (
        <Button look="primary" large wide hold onPress={() => void tablet.send('SendTableList', { roundId }, { slot: `sendList/${roundId}` })}>
          {t('send')}
        </Button>
      )}
    </div>
  );
}
