import { randomId } from '@livesession/link';
import { Button, fits, TextArea } from '@livesession/ui';
import type { JSX } from 'preact';
import { useKept } from '../../kept';

interface ComposerProps {
  /** Under which what is typed is kept on the device. */
  readonly place: string;
  readonly max: number;
  readonly paused: boolean;
  readonly words: { readonly label: string; readonly placeholder: string; readonly add: string };
  readonly onAdd: (id: string, text: string) => void;
}

/** The next text of a list: a line, Enter, and the table goes on talking. */
export function Composer(props: ComposerProps): JSX.Element {
  const [text, setText] = useKept(`ls-draft/${props.place}`);
  const ready = !props.paused && fits(text, props.max);
  const add = (): void => {
    if (!ready) return;
    props.onAdd(randomId(), text.trim());
    setText('');
  };
  return (
    <form
      class="compose"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        add();
      }}
    >
      <TextArea label={props.words.label} placeholder={props.words.placeholder} value={text} max={props.max} rows={2} onChange={setText} />
      <Button look="primary" large submit disabled={!ready} onPress={() => undefined}>
        {props.words.add}
      </Button>
    </form>
  );
}
