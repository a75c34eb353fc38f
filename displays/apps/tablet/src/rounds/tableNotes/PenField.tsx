import type { DraftPen } from '@livesession/link';
import { Button, keptTogether, Notice, refusalSentence, StatusLine, TextArea } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from './messages';

/** A text under the pen: it saves itself, and when somebody else was faster both texts are shown. */
export function PenField(props: { readonly pen: DraftPen<string>; readonly label: string; readonly max: number; readonly rows?: number }): JSX.Element {
  const { pen } = props;
  return (
    <>
      {pen.state.value === 'conflict' && <Conflict pen={pen} />}
      {pen.state.value === 'refused' && pen.refusal.value && <Notice tone="bad">{refusalSentence(pen.refusal.value)}</Notice>}
      <TextArea label={props.label} value={pen.words.value} max={props.max} rows={props.rows ?? 2} onChange={(text) => pen.write(text)} />
    </>
  );
}

/** Where the words are on their way to the server. */
export function Saving({ pen }: { readonly pen: DraftPen<string> }): JSX.Element | null {
  switch (pen.state.value) {
    case 'idle':
      return pen.saved.value ? <StatusLine kind="done">{t('saved')}</StatusLine> : null;
    case 'unsaved':
      return <StatusLine kind="waiting">{t('unsaved')}</StatusLine>;
    case 'waiting':
      return <StatusLine kind="waiting">{t('waiting')}</StatusLine>;
    case 'saving':
      return <StatusLine kind="sending">{t('saving')}</StatusLine>;
    case 'conflict':
    case 'refused':
      return <StatusLine kind="refused">{t('unsaved')}</StatusLine>;
    default:
      return pen.state.value satisfies never;
  }
}

function Conflict({ pen }: { readonly pen: DraftPen<string> }): JSX.Element {
  const theirs = pen.saved.value;
  return (
    <Notice tone="warn">
      <p>
        <strong>{t(theirs ? 'conflict' : 'gone')}</strong>
      </p>
      <div class="conflict">
        {theirs && <Version title={t('theirs')} text={theirs.words} action={t('takeTheirs')} onTake={() => pen.takeTheirs()} />}
        <Version title={t('yours')} text={pen.words.value} action={t('keepYours')} onTake={() => pen.keepOwn()} />
        {!theirs && <Button onPress={() => pen.takeTheirs()}>{t('letGo')}</Button>}
      </div>
    </Notice>
  );
}

function Version(props: { readonly title: string; readonly text: string; readonly action: string; readonly onTake: () => void }): JSX.Element {
  return (
    <div class="conflict__one">
      <h3>{props.title}</h3>
      <p dir="auto">{keptTogether(props.text)}</p>
      <Button onPress={props.onTake}>{props.action}</Button>
    </div>
  );
}
