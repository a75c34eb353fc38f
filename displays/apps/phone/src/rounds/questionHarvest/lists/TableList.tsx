import { randomId } from '@livesession/link';
import { Button, EmptyState, keptTogether, Notice, StatusLine } from '@livesession/ui';
import { phaseOf, type DraftRecord, type ListQuestionRecord, type RoundOf, type TableListRecord } from '@livesession/wire';
import { PenField, PenFoot, useListQuestionPen } from '@livesession/writing';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMe, usePhone } from '../../../room/phone';
import { t } from './messages';

type Harvest = RoundOf<'questionHarvest'>;

/** What my table has written, and the list it makes of it; its host may make it here when the tablet is out of reach. */
export function TableList(props: { readonly round: Harvest }): JSX.Element {
  const { round } = props;
  const { records } = usePhone();
  const me = useMe();
  const drafts = records.all('draft').filter((draft) => draft.roundId === round.id).sort((one, other) => Number(one.takenInto !== undefined) - Number(other.takenInto !== undefined) || one.number - other.number);
  const questions = records.all('listQuestion').filter((question) => question.roundId === round.id).sort((one, other) => one.number - other.number);
  const progress = records.get('tableList', `tableList/${round.id}/${me?.table ?? 0}`);
  const listing = phaseOf(round) === 'list';
  const making = listing && round.status === 'open' && me?.host === true && progress?.sent === false;
  return (
    <>
      {listing && <List round={round} questions={questions} progress={progress} making={making} />}
      <section class="mine">
        <h2>{t('drafts')}</h2>
        {drafts.length === 0 && <EmptyState title={t('noDrafts')}>{t('noDraftsHint')}</EmptyState>}
        <ul class="mine__list">
          {drafts.map((draft) => (
            <DraftOne key={draft.id} draft={draft} making={making && questions.length < (round.detail.maxPerTable ?? 0)} />
          ))}
        </ul>
      </section>
    </>
  );
}

function List(props: { readonly round: Harvest; readonly questions: readonly ListQuestionRecord[]; readonly progress: TableListRecord | undefined; readonly making: boolean }): JSX.Element {
  const { round, questions, progress, making } = props;
  const { send } = usePhone();
  return (
    <section class="mine">
      <h2>{t('list')}</h2>
      {progress?.sent && <StatusLine kind="done">{t('sent')}</StatusLine>}
      {progress?.sent === false && round.status === 'closed' && <Notice tone="warn">{t('notSent')}</Notice>}
      {making && <p class="mine__subtheme">{t('hostHint')}</p>}
      {questions.length === 0 ? <EmptyState title={t('noList')}>{making ? '' : t('noListHint')}</EmptyState> : <p class="mine__subtheme">{t('count', { count: questions.length, max: round.detail.maxPerTable ?? 0 })}</p>}
      <ul class="mine__list">
        {questions.map((question) => (
          <Question key={question.id} question={question} max={round.detail.maxLength} making={making} />
        ))}
      </ul>
      {making && questions.length > 0 && (
        <Button class="listed__send" look="primary" large wide hold onPress={() => void send('SendTableListAsHost', { roundId: round.id }, { slot: `sendList/${round.id}` })}>
          {t('send')}
        </Button>
      )}
    </section>
  );
}

function DraftOne(props: { readonly draft: DraftRecord; readonly making: boolean }): JSX.Element {
  const { draft } = props;
  const { send } = usePhone();
  const take = (): void =>
    void send('WriteListQuestionAsHost', { roundId: draft.roundId, questionId: randomId(), revision: 0, text: draft.text, drafts: [draft.id], ...(draft.subtheme !== undefined && { subtheme: draft.subtheme }) }, { slot: `take/${draft.id}` });
  return (
    <li class="mine__one">
      <p dir="auto">{keptTogether(draft.text)}</p>
      {draft.author !== undefined && (
        <p class="mine__subtheme" dir="auto">
          {draft.author}
        </p>
      )}
      {draft.takenInto !== undefined ? (
        <StatusLine kind="done">{t('inList')}</StatusLine>
      ) : (
        props.making && (
          <Button label={t('takeOverLabel', { text: draft.text })} onPress={take}>
            {t('takeOver')}
          </Button>
        )
      )}
    </li>
  );
}

function Question(props: { readonly question: ListQuestionRecord; readonly max: number; readonly making: boolean }): JSX.Element {
  const { question, making } = props;
  const { send } = usePhone();
  const [changed, setChanged] = useState<ListQuestionRecord | undefined>(undefined);
  if (changed && making) return <Change question={changed} max={props.max} onDone={() => setChanged(undefined)} />;
  const { id: questionId, roundId, revision } = question;
  return (
    <li class="mine__one">
      <p dir="auto">
        <strong>{keptTogether(question.text)}</strong>
      </p>
      {making && (
        <div class="pair">
          <Button look="quiet" onPress={() => setChanged(question)}>
            {t('change')}
          </Button>
          <Button look="quiet" hold onPress={() => void send('RemoveListQuestionAsHost', { roundId, questionId, revision }, { slot: `remove/${questionId}` })}>
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** A question under the host's pen: it saves itself, and when the tablet was faster both texts are shown. */
function Change(props: { readonly question: ListQuestionRecord; readonly max: number; readonly onDone: () => void }): JSX.Element {
  const pen = useListQuestionPen(usePhone(), props.question, 'WriteListQuestionAsHost');
  return (
    <li class="mine__one">
      <PenField pen={pen} label={t('changing')} max={props.max} rows={3} />
      <PenFoot pen={pen} onDone={props.onDone} />
    </li>
  );
}
