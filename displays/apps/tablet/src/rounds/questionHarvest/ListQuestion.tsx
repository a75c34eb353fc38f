import { Button, keptTogether, Notice, refusalSentence } from '@livesession/ui';
import type { ListQuestionRecord } from '@livesession/wire';
import { PenField, PenFoot, useListQuestionPen } from '@livesession/writing';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

interface ListQuestionProps {
  readonly question: ListQuestionRecord;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly max: number;
  readonly making: boolean;
  readonly joining: boolean;
  readonly onJoin: () => void;
}

/** One question of the list: worded anew, joined with others, or taken off. */
export function ListQuestion(props: ListQuestionProps): JSX.Element {
  const { question, number, making } = props;
  const tablet = useTablet();
  const [open, setOpen] = useState(false);
  if (open && making) return <Editor {...props} onDone={() => setOpen(false)} />;
  const { id: questionId, roundId, revision } = question;
  const slot = `remove/${questionId}`;
  const refused = tablet.outbox.value.findLast((entry) => entry.slot === slot && entry.refusal.value);
  return (
    <li class="note note--listed">
      <p class="note__text" dir="auto">
        {number}. {keptTogether(question.text)}
        <span class="note__author">{t('from', { count: question.drafts.length })}</span>
      </p>
      {refused?.refusal.value && (
        <Notice tone="bad" onClose={() => tablet.forget(refused.id)}>
          {refusalSentence(refused.refusal.value)}
        </Notice>
      )}
      {making && (
        <span class="note__buttons">
          <Button look="quiet" title={t('changeOne', { number })} onPress={() => setOpen(true)}>
            {t('change')}
          </Button>
          <Button look="quiet" pressed={props.joining} onPress={props.onJoin}>
            {t(props.joining ? 'joining' : 'joinMore')}
          </Button>
          <Button look="quiet" hold onPress={() => void tablet.send('RemoveListQuestion', { roundId, questionId, revision }, { slot })}>
            {t('remove')}
          </Button>
        </span>
      )}
    </li>
  );
}

function Editor(props: ListQuestionProps & { readonly onDone: () => void }): JSX.Element {
  const pen = useListQuestionPen(useTablet(), props.question, 'WriteListQuestion');
  return (
    <li class="note note--open">
      <PenField pen={pen} label={t('question', { number: props.number })} max={props.max} rows={3} />
      <PenFoot pen={pen} onDone={props.onDone} />
    </li>
  );
}
