import { Button, EmptyState, Notice, refusalSentence } from '@livesession/ui';
import type { QuestionHarvestDetail, QuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from '../../Action';
import { useDesk } from '../../desk';
import type { RoundOf } from '../kind';
import { Filters } from './Filters';
import { t } from './messages';
import { cardsOf, currentAmong, found, survivorAmong, type Filter, type QueuedCard, type Status } from './queue';
import { Row, type Writing } from './Row';
import { Suggestion } from './Suggestion';
import { useModeration } from './useModeration';
import { useModerationKeys } from './useModerationKeys';
import { similarOf } from './records';

const nothing = {
  pending: ['nonePending', 'nonePendingText'],
  approved: ['noneApproved', 'noneApprovedText'],
  rejected: ['noneRejected', 'noneRejectedText'],
} as const satisfies Record<Status, readonly [string, string]>;

/** More than anybody reads at once; the rest follows as these are dealt with. */
const mostShown = 40;

export function Moderation(props: { readonly round: RoundOf<QuestionHarvestDetail>; readonly questions: readonly QuestionRecord[] }): JSX.Element {
  const { round, questions } = props;
  const desk = useDesk();
  const moderation = useModeration(round.id);
  const [filter, setFilter] = useState<Filter>({ status: round.detail.moderated ? 'pending' : 'approved', subtheme: '', table: '', search: '', order: 'wall' });
  const [current, setCurrent] = useState<{ readonly id?: string | undefined; readonly place: number }>({ place: 0 });
  const [writing, setWriting] = useState<Writing>(undefined);
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());

  const cards = cardsOf(questions);
  const list = found(cards, filter);
  const shown = list.slice(0, mostShown);
  const at = currentAmong(shown, current.id, current.place);
  const marked = cards.filter((card) => marks.has(card.question.id)).map((card) => card.question);
  const goTo = (place: number): void => {
    const id = shown[place]?.question.id;
    // A press on a button of the current row must not end what that row is doing.
    if (id === undefined || id === shown[at]?.question.id && current.id === id) return;
    setCurrent({ id, place });
    setWriting(undefined);
  };
  const mark = (card: QueuedCard): void => setMarks(toggled(marks, card.question.id));
  const merge = (): void => {
    const survivor = survivorAmong(marked);
    if (!survivor || marked.length < 2) return;
    moderation.merge(survivor, marked);
    setMarks(new Set());
  };
  // The place is kept when the card leaves: the next one takes it.
  const stay = (): void => setCurrent({ id: shown[at]?.question.id, place: Math.max(0, at) });
  useModerationKeys({ card: shown[at], at, goTo, stay, mark, merge, write: setWriting, moderation });

  const [title, text] = nothing[filter.status];
  return (
    <>
      <Suggestion groups={groupsOf(similarOf(desk, round.id), questions)} moderation={moderation} />
      <Filters cards={cards} moderated={round.detail.moderated} support={round.detail.support === true} subthemes={round.detail.subthemes} tables={desk.tables.value.filter((table) => table.seats > 0).map((table) => table.number)} filter={filter} onChange={setFilter} />
      {filter.status === 'pending' && shown.length > 0 && (
        <div class="toolbar__whole">
          <Action method="ApproveQuestions" body={{ roundId: round.id, questionIds: shown.map((card) => card.question.id), seen: 'pending' }}>
            {t('approveShown', { count: shown.length })}
          </Action>
        </div>
      )}
      {marked.length > 0 && <Marked questions={marked} onMerge={merge} onClear={() => setMarks(new Set())} />}
      {moderation.refusal && (
        <Notice tone={moderation.refusal.code === 'decidedMeanwhile' ? 'info' : 'bad'} onClose={moderation.forget}>
          {refusalSentence(moderation.refusal)}
        </Notice>
      )}
      {shown.length === 0 ? (
        <EmptyState title={t(filter.search ? 'noneFound' : title)}>{t(filter.search ? 'noneFoundText' : text)}</EmptyState>
      ) : (
        <>
          <p class="quiet keys">{t('keys')}</p>
          <ul class="queue">
            {shown.map((card, place) => (
              <Row key={card.question.id} card={card} detail={round.detail} moderation={moderation} current={place === at} writing={place === at ? writing : undefined}
                marked={marks.has(card.question.id)} onMark={() => mark(card)} onCurrent={() => goTo(place)}
                onWrite={(next) => {
                  setCurrent({ id: card.question.id, place });
                  setWriting(next);
                }} />
            ))}
          </ul>
        </>
      )}
      {list.length > shown.length && <p class="quiet">{t('more', { count: list.length - shown.length })}</p>}
    </>
  );
}

function Marked(props: { readonly questions: readonly QuestionRecord[]; readonly onMerge: () => void; readonly onClear: () => void }): JSX.Element {
  const count = props.questions.length;
  const survivor = survivorAmong(props.questions);
  return (
    <div class="marked" role="status">
      <p class="lead">{count < 2 ? t('markMore') : t('marked', { count })}</p>
      <div class="row">
        {count >= 2 && survivor && (
          <Button look="primary" onPress={props.onMerge}>
            {t('mergeThese', { number: survivor.number })}
          </Button>
        )}
        <Button look="quiet" onPress={props.onClear}>
          {t('unmark')}
        </Button>
      </div>
    </div>
  );
}

function groupsOf(ids: readonly (readonly string[])[], questions: readonly QuestionRecord[]): readonly (readonly QuestionRecord[])[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return ids.map((group) => group.flatMap((id) => byId.get(id) ?? [])).filter((group) => group.length > 1);
}

function toggled(marks: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(marks);
  if (!next.delete(id)) next.add(id);
  return next;
}
