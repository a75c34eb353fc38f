import { Button, Notice, refusalSentence, StatusLine, TextArea, TextField } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { Conflict } from './Conflict';
import { t } from './messages';
import type { Pen } from './pen';
import { usePen } from './usePen';
import type { Words } from './words';

/** The longest lead, due date or measure that the server takes. */
const longestDetail = 500;

interface EditorProps {
  readonly number: number;
  readonly round: RoundOf<'tableCommitments'>;
  readonly commitmentId: string;
  readonly onDone: () => void;
}

/** Four fields that save themselves. */
export function Editor(props: EditorProps): JSX.Element {
  const pen = usePen(props.round.id, props.commitmentId);
  const words = pen.words.value;
  const put = (part: Partial<Words>): void => pen.write({ ...words, ...part });
  const isConflict = pen.state.value === 'conflict';
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
        {isConflict && <Conflict pen={pen} />}
        {pen.state.value === 'refused' && pen.refusal.value && <Notice tone="bad">{refusalSentence(pen.refusal.value)}</Notice>}
        <TextArea label={t('text')} value={words.text} max={props.round.detail.maxLength} rows={3} onChange={(text) => put({ text })} />
        <div class="editor__details">
          <TextField label={t('lead')} hint={t('leadHint')} value={words.lead} max={longestDetail} onChange={(lead) => put({ lead })} autoCapitalize="sentences" />
          <TextField label={t('due')} hint={t('dueHint')} value={words.due} max={longestDetail} onChange={(due) => put({ due })} autoCapitalize="sentences" />
        </div>
        <TextField label={t('measure')} hint={t('measureHint')} value={words.measure} max={longestDetail} onChange={(measure) => put({ measure })} autoCapitalize="sentences" />
        <div class="commitment__foot">
          <Saving pen={pen} />
          <Button look="primary" large onPress={props.onDone}>
            {t('done')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function Saving({ pen }: { readonly pen: Pen }): JSX.Element | null {
  switch (pen.state.value) {
    case 'idle':
      return pen.record.value ? <StatusLine kind="done">{t('saved')}</StatusLine> : null;
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
