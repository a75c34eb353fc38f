import { randomId } from '@livesession/link';
import { Button, Chip, EmptyState, keptTogether, Notice, refusalSentence } from '@livesession/ui';
import type { DraftRecord, ListQuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

interface DraftsProps {
  readonly drafts: readonly DraftRecord[];
  readonly questions: readonly ListQuestionRecord[];
  readonly making: boolean;
  readonly full: boolean;
  /** The question of the list that the next one is added to; undefined: each makes a question of its own. */
  readonly target: { readonly question: ListQuestionRecord; readonly number: number } | undefined;
  readonly onTaken: () => void;
}

/** What the people at the table have written, each with what became of it. */
export function Drafts(props: DraftsProps): JSX.Element {
  return (
    <section class="lists__one" aria-label={t('drafts')}>
      <h2 class="lists__title">
        {t('drafts')} <span class="lists__count">{props.drafts.length}</span>
      </h2>
      {props.drafts.length === 0 && <EmptyState title={t('noDrafts')}>{t('noDraftsHint')}</EmptyState>}
      <ul class="notes__list">
        {leftFirst(props.drafts).map((draft) => (
          <Draft key={draft.id} {...props} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

/** What is still to be taken over comes first. */
function leftFirst(drafts: readonly DraftRecord[]): readonly DraftRecord[] {
  return drafts.toSorted((one, other) => Number(one.takenInto !== undefined) - Number(other.takenInto !== undefined));
}

function Draft(props: DraftsProps & { readonly draft: DraftRecord }): JSX.Element {
  const { draft, target } = props;
  const tablet = useTablet();
  const place = props.questions.findIndex((question) => question.id === draft.takenInto);
  const refused = tablet.outbox.value.findLast((entry) => entry.slot === `take/${draft.id}` && entry.refusal.value);
  const take = (): void => {
    const into = target?.question;
    const subtheme = into ? into.subtheme : draft.subtheme;
    tablet.send(
      'WriteListQuestion',
      {
        roundId: draft.roundId, questionId: into?.id ?? randomId(), revision: into?.revision ?? 0, text: into?.text ?? draft.text,
        drafts: [...(into?.drafts ?? []), draft.id], ...(subtheme !== undefined && { subtheme }),
      },
      { slot: `take/${draft.id}` },
    );
    props.onTaken();
  };
  return (
    <li class={place < 0 ? 'note' : 'note note--taken'}>
      <p class="note__text" dir="auto">
        {keptTogether(draft.text)}
        {draft.author !== undefined && (
          <span class="note__author" dir="auto">
            {draft.author}
          </span>
        )}
      </p>
      {refused?.refusal.value && (
        <Notice tone="bad" onClose={() => tablet.forget(refused.id)}>
          {refusalSentence(refused.refusal.value)}
        </Notice>
      )}
      {place >= 0 ? (
        <Chip tone="good">{t('inList', { number: place + 1 })}</Chip>
      ) : (
        props.making && (target !== undefined || !props.full) && (
          <Button label={target ? undefined : t('takeOverLabel', { text: draft.text })} look={target ? 'primary' : undefined} onPress={take}>
            {target ? t('join', { number: target.number }) : t('takeOver')}
          </Button>
        )
      )}
    </li>
  );
}
