import type { DraftPen } from '@livesession/link';
import { keptTogether, TextArea } from '@livesession/ui';
import type { JSX } from 'preact';
import { PenTrouble } from './PenTrouble';

/** A text under the pen: it saves itself, and when somebody else was faster both texts are shown. */
export function PenField(props: { readonly pen: DraftPen<string>; readonly label: string; readonly max: number; readonly rows?: number; readonly hint?: string }): JSX.Element {
  const { pen } = props;
  return (
    <>
      <PenTrouble pen={pen} show={(text) => <p dir="auto">{keptTogether(text)}</p>} />
      <TextArea label={props.label} value={pen.words.value} max={props.max} rows={props.rows ?? 2} hint={props.hint} onChange={(text) => pen.write(text)} />
    </>
  );
}
