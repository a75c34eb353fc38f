import { keptTogether, TextArea, TextField } from '@livesession/ui';
import type { JSX } from 'preact';
import type { CommitmentPen } from './commitmentPen';
import type { Words } from './commitmentWords';
import { t } from './messages';
import { PenTrouble } from './PenTrouble';

/** The longest lead, due date or measure that the server takes. */
const longestDetail = 500;

/** A commitment's four fields under its pen. */
export function CommitmentFields(props: { readonly pen: CommitmentPen; readonly max: number }): JSX.Element {
  const { pen } = props;
  const words = pen.words.value;
  const put = (part: Partial<Words>): void => pen.write({ ...words, ...part });
  return (
    <>
      <PenTrouble pen={pen} show={allWords} />
      <TextArea label={t('text')} value={words.text} max={props.max} rows={3} onChange={(text) => put({ text })} />
      <div class="editor__details">
        <TextField label={t('lead')} hint={t('leadHint')} value={words.lead} max={longestDetail} onChange={(lead) => put({ lead })} autoCapitalize="sentences" />
        <TextField label={t('due')} hint={t('dueHint')} value={words.due} max={longestDetail} onChange={(due) => put({ due })} autoCapitalize="sentences" />
      </div>
      <TextField label={t('measure')} hint={t('measureHint')} value={words.measure} max={longestDetail} onChange={(measure) => put({ measure })} autoCapitalize="sentences" />
    </>
  );
}

function allWords({ text, lead, due, measure }: Words): JSX.Element {
  return (
    <>
      <p dir="auto">{keptTogether(text)}</p>
      <p class="conflict__details" dir="auto">
        {keptTogether([lead, due, measure].filter(Boolean).join(' · '))}
      </p>
    </>
  );
}
