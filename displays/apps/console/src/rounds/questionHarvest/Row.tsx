import { Button, Chip, keptTogether } from '@livesession/ui';
import type { QuestionHarvestDetail, QuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from './messages';
import type { QueuedCard } from './queue';
import { Rejection, Rewording } from './Rewording';
import type { Moderation } from './useModeration';

export type Writing = 'rejecting' | 'editing' | undefined;

interface RowProps {
  readonly card: QueuedCard;
  readonly detail: QuestionHarvestDetail;
  readonly moderation: Moderation;
  /** The keys act on it, and all that can be done is beside it. */
  readonly current: boolean;
  readonly writing: Writing;
  readonly marked: boolean;
  readonly onCurrent: () => void;
  readonly onWrite: (writing: Writing) => void;
  readonly onMark: () => void;
}

export function Row(props: RowProps): JSX.Element {
  const { card, current, detail } = props;
  const { question } = card;
  const row = useRef<HTMLLIElement>(null);
  const there = useRef(false);
  useEffect(() => {
    // Follows the keys; the first look at the panel stays at its top, where the filters and suggestions are.
    if (current && there.current) row.current?.scrollIntoView({ block: 'nearest' });
    there.current = true;
  }, [current]);
  return (
    <li class={`question${current ? ' question--current' : ''}`} ref={row} aria-current={current} onClick={props.onCurrent}>
      <label class="question__mark">
        <input type="checkbox" checked={props.marked} aria-label={t('markLabel', { number: question.number })} onChange={props.onMark} />
      </label>
      <div class="question__body">
        <p class="question__text" dir="auto">
          {keptTogether(question.text)}
        </p>
        <About question={question} subthemes={detail.subthemes} />
        {question.drafts && <WrittenAtTheTable texts={question.drafts} />}
        {card.merged.length > 0 && <MergedHere card={card} moderation={props.moderation} />}
      </div>
      {props.writing === undefined && <Decision {...props} />}
      {props.writing === undefined && current && <More {...props} />}
      {props.writing === 'rejecting' && <Rejection question={question} onEnd={() => props.onWrite(undefined)} />}
      {props.writing === 'editing' && <Rewording question={question} max={detail.maxLength} onEnd={() => props.onWrite(undefined)} />}
    </li>
  );
}

function About(props: { readonly question: QuestionRecord; readonly subthemes: readonly string[] }): JSX.Element {
  const { question } = props;
  return (
    <p class="question__about">
      <span class="question__number">{question.number}</span>
      {question.highlighted && <Chip tone="good">{t('isHighlighted')}</Chip>}
      {question.pinned && <Chip tone="plain">{t('isPinned')}</Chip>}
      {question.table != null && <span>{t('fromTable', { table: question.table })}</span>}
      {question.supports !== undefined && <strong>{t('supports', { count: question.supports })}</strong>}
      {question.authorNames ? question.authorNames.length > 0 && <span dir="auto">{question.authorNames.join(', ')}</span> : (question.merged !== undefined || question.drafts !== undefined) && question.authors !== undefined && <span>{t('authors', { count: question.authors })}</span>}
      {question.subtheme != null && <span>{props.subthemes[question.subtheme]}</span>}
      {question.reason && <span>{t('because', { reason: question.reason })}</span>}
      {question.original !== undefined && <span dir="auto">{t('wasAsked', { text: question.original })}</span>}
    </p>
  );
}

/** What a table's people wrote for themselves before the table made this question of it. */
function WrittenAtTheTable(props: { readonly texts: readonly string[] }): JSX.Element {
  return (
    <details class="written">
      <summary>{t('writtenAtTable', { count: props.texts.length })}</summary>
      <ul>
        {props.texts.map((text, index) => (
          <li key={index} dir="auto">
            {keptTogether(text)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function MergedHere(props: { readonly card: QueuedCard; readonly moderation: Moderation }): JSX.Element {
  return (
    <ul class="merged" aria-label={t('mergedHere', { count: props.card.merged.length })}>
      {props.card.merged.map((question) => (
        <li key={question.id}>
          <span dir="auto">
            <span class="question__number">{question.number}</span> {keptTogether(question.text)}
          </span>
          <Button look="quiet" label={t('unmergeLabel', { number: question.number })} onPress={() => props.moderation.unmerge(question)}>
            {t('unmerge')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Yes or no, on every row. */
function Decision(props: RowProps): JSX.Element {
  const { question } = props.card;
  const { number } = question;
  const onWall = question.status === 'approved';
  return (
    <div class="question__actions">
      {!onWall && (
        <Button label={t(question.status === 'rejected' ? 'putUpLabel' : 'approveLabel', { number })} onPress={() => props.moderation.approve(question)}>
          {t(question.status === 'rejected' ? 'putUp' : 'approve')}
        </Button>
      )}
      {question.status !== 'rejected' && (
        <Button look="quiet" label={t(onWall ? 'takeDownLabel' : 'rejectLabel', { number })} onPress={() => props.onWrite('rejecting')}>
          {t(onWall ? 'takeDown' : 'reject')}
        </Button>
      )}
    </div>
  );
}

function More(props: RowProps): JSX.Element {
  const { question } = props.card;
  return (
    <div class="question__more">
      <Button look="quiet" onPress={() => props.onWrite('editing')}>
        {t('edit')}
      </Button>
      {question.status !== 'rejected' && (
        <Button look="quiet" pressed={question.pinned ?? false} onPress={() => props.moderation.pin(question)}>
          {t(question.pinned ? 'unpin' : 'pin')}
        </Button>
      )}
      {question.status === 'approved' && (
        <Button look="quiet" pressed={question.highlighted ?? false} onPress={() => props.moderation.highlight(question)}>
          {t(question.highlighted ? 'unhighlight' : 'highlight')}
        </Button>
      )}
    </div>
  );
}
