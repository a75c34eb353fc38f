import { Button, EmptyState, Notice, refusalSentence } from '@livesession/ui';
import type { QuestionHarvestDetail, QuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from '../../Action';
import { useDesk } from '../../desk';
import type { RoundOf } from '../kind';
import { Filters } from './Filters';
import { t } from './messages';
import { cardsOf, found, survivorAmong, type Filter, type QueuedCard, type Status } from './queue';
import { similarOf } from './records';
import { Row } from './Row';
import { Suggestion } from './Suggestion';
import { useMarks, type Marks } from './useMarks';
import { useModeration, type Moderation as ModerationActs } from './useModeration';
import { useModerationKeys } from './useModerationKeys';
import { useReading } from './useReading';

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
  const cards = cardsOf(questions);
  const list = found(cards, filter);
  const shown = list.slice(0, mostShown);
  const marks = useMarks(cards, moderation);
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
      {marks.marked.length > 0 && <Marked questions={marks.marked} onMerge={marks.merge} onClear={marks.clear} />}
      {moderation.refusal && (
        <Notice tone={moderation.refusal.code === 'decidedMeanwhile' ? 'info' : 'bad'} onClose={moderation.forget}>
          {refusalSentence(moderation.refusal)}
        </Notice>
      )}
      <Queue detail={round.detail} filter={filter} shown={shown} marks={marks} moderation={moderation} />
      {list.length > shown.length && <p class="quiet">{t('more', { count: list.length - shown.length })}</p>}
    </>
  );
}

interface QueueProps {
  readonly detail: QuestionHarvestDetail;
  readonly filter: Filter;
  readonly shown: readonly QueuedCard[];
  readonly marks: Marks;
  readonly moderation: ModerationActs;
}

/** The cards to read, by keys too. */
function Queue(props: QueueProps): JSX.Element {
  const { filter, shown, marks, moderation } = props;
  const { at, writing, goTo, stay, write, writeOn } = useReading(shown);
  useModerationKeys({ card: shown[at], at, goTo, stay, mark: marks.toggle, merge: marks.merge, write, moderation });
  const [title, text] = nothing[filter.status];
  if (shown.length === 0) return <EmptyState title={t(filter.search ? 'noneFound' : title)}>{t(filter.search ? 'noneFoundText' : text)}</EmptyState>;
  return (
    <>
      <p class="quiet keys">{t('keys')}</p>
      <ul class="queue">
        {shown.map((card, place) => (
          <Row key={card.question.id} card={card} detail={props.detail} moderation={moderation} current={place === at} writing={place === at ? writing : undefined}
            marked={marks.has(card)} onMark={() => marks.toggle(card)} onCurrent={() => goTo(place)} onWrite={(next) => writeOn(place, next)} />
        ))}
      </ul>
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
