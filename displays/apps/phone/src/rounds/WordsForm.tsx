import { Button, fits, TextArea } from '@livesession/ui';
import type { ComponentChildren, JSX } from 'preact';
import { draft, keepDraft } from '../room/draft';

interface WordsFormProps {
  /** Where the words are kept until they are sent. */
  readonly place: string;
  readonly label: string;
  readonly hint: string;
  readonly max: number;
  readonly open: boolean;
  readonly action: string;
  readonly onSend: (text: string) => void;
  /** Between the words and the button. */
  readonly children?: ComponentChildren;
}

/** One text and one button. The words stay on the phone until they are sent. */
export function WordsForm(props: WordsFormProps): JSX.Element {
  const { place, max, open } = props;
  const text = draft(place).value;
  const ready = open && fits(text, max);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        props.onSend(text.trim());
        keepDraft(place, '');
      }}
    >
      <TextArea label={props.label} hint={props.hint} value={text} max={max} rows={3} onChange={(words) => keepDraft(place, words)} />
      {props.children}
      <div class="bar">
        <Button look="primary" large wide submit disabled={!ready} onPress={() => undefined}>
          {props.action}
        </Button>
      </div>
    </form>
  );
}
