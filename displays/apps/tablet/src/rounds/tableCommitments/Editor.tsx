import type { RoundOf } from '@livesession/wire';
import { CommitmentFields, PenFoot, useCommitmentPen } from '@livesession/writing';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';

interface EditorProps {
  readonly number: number;
  readonly round: RoundOf<'tableCommitments'>;
  readonly commitmentId: string;
  readonly onDone: () => void;
}

/** Four fields that save themselves. */
export function Editor(props: EditorProps): JSX.Element {
  const pen = useCommitmentPen(useTablet(), props.round.id, props.commitmentId, 'DraftCommitment');
  return (
    <form
      class="commitment commitment--open"
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone();
      }}
    >
      <span class="commitment__number">{props.number}</span>
      <div class="editor">
        <CommitmentFields pen={pen} max={props.round.detail.maxLength} />
        <PenFoot pen={pen} large onDone={props.onDone} />
      </div>
    </form>
  );
}
