import { Button, keptTogether, TextArea, TextField } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { PenTrouble } from '../../pen/PenTrouble';
import { Saving } from '../../pen/Saving';
import { t } from './messages';
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
        <PenTrouble pen={pen} show={allWords} />
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

function allWords({ text, lead, due, measure }: Words): JSX.Element {
  return (
    <>
      <p dir="auto">{keptTogether(text)}</p>
      <p class="conflict__details">{keptTogether([lead, due, measure].filter(Boolean).join(' · '))}</p>
    </>
  );
}
