import { Button, TextArea, TextField, fits } from '@livesession/ui';
import type { QuestionRecord } from '@livesession/wire';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Outcome } from '../../Action';
import { longestNote } from '../../limits';
import { useCommand } from '../../useCommand';
import { t } from './messages';
import { seen } from './useModeration';

interface FormProps {
  readonly question: QuestionRecord;
  readonly onEnd: () => void;
}

export function Rejection(props: FormProps): JSX.Element {
  const { question } = props;
  const [reason, setReason] = useState('');
  const [asSeen] = useState(() => seen(question));
  const command = useCommand();
  const reject = (): void => {
    const because = reason.trim();
    const body = { roundId: question.roundId, questionId: question.id, ...asSeen, ...(because && { reason: because }) };
    void command.run('RejectQuestion', body).then((done) => done && props.onEnd());
  };
  return (
    <Form onEnd={props.onEnd}>
      <TextField label={t('reason')} value={reason} onChange={setReason} onEnter={reject} max={longestNote} />
      <div class="row">
        <Button look="danger" onPress={reject}>
          {t(question.status === 'approved' ? 'takeDown' : 'reject')}
        </Button>
        <Button look="quiet" onPress={props.onEnd}>
          {t('cancel')}
        </Button>
      </div>
      <Outcome of={command} />
    </Form>
  );
}

export function Rewording(props: FormProps & { readonly max: number }): JSX.Element {
  const { question, max } = props;
  const [text, setText] = useState(question.text);
  const [asSeen, setSeen] = useState(question.text);
  const latest = useRef(question.text);
  latest.current = question.text;
  const command = useCommand();
  const save = (): void => {
    if (!fits(text, max)) return;
    void command.run('EditQuestion', { roundId: question.roundId, questionId: question.id, text: text.trim(), seen: asSeen }).then((done) => {
      if (done) props.onEnd();
      // Refused: a colleague's words stand above the field now, and a second press is about those.
      else setSeen(latest.current);
    });
  };
  return (
    <Form onEnd={props.onEnd}>
      <TextArea label={t('newText')} value={text} onChange={setText} max={max} rows={3} />
      <div class="row">
        <Button look="primary" disabled={!fits(text, max)} onPress={save}>
          {t('save')}
        </Button>
        {question.original !== undefined && (
          <Button look="quiet" onPress={() => setText(question.original ?? '')}>
            {t('backToOriginal')}
          </Button>
        )}
        <Button look="quiet" onPress={props.onEnd}>
          {t('cancel')}
        </Button>
      </div>
      <Outcome of={command} />
    </Form>
  );
}

/** The field has the keyboard at once, and Escape gives it back to the list. */
function Form(props: { readonly children: ComponentChildren; readonly onEnd: () => void }): JSX.Element {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <div class="rejection" ref={form} onKeyDown={(event) => event.key === 'Escape' && props.onEnd()}>
      {props.children}
    </div>
  );
}
