import { Button, fits, Notice, refusalSentence, StatusLine, TextArea } from '@livesession/ui';
import type { CommitmentRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { draftOf, keepDraft } from './drafts';
import { t } from './messages';
import { useAct } from './useAct';

/** The longest question or answer the server takes, in UTF-16 code units. */
const longestNote = 500;
const readyMade = ['quick1', 'quick2', 'quick3'] as const;

/** A message to the table, sent as a question or as the answer. Two taps with a ready-made text. */
export function Composer(props: { readonly commitment: CommitmentRecord }): JSX.Element {
  const { id, table } = props.commitment;
  const [text, setText] = useState(() => draftOf(id));
  const act = useAct();
  const write = (next: string): void => {
    setText(next);
    keepDraft(id, next);
  };
  const send = (method: 'AskAboutCommitment' | 'AnswerCommitment'): void => {
    // Forgotten only once the server has it: a refused or lost message stays where it was typed.
    void act.run({ method, body: { commitmentId: id, text: text.trim() } }).then((done) => done && write(''));
  };
  const ready = fits(text, longestNote) && act.progress !== 'slow';
  return (
    <section class="composer">
      <TextArea label={t('message', { table })} hint={t('messageHint')} value={text} onChange={write} max={longestNote} rows={2} />
      <div class="composer__quick" role="group" aria-label={t('quick')}>
        {readyMade.map((key) => (
          <button key={key} type="button" class="quick" onClick={() => write(t(key))}>
            {t(key)}
          </button>
        ))}
      </div>
      <div class="composer__send">
        <Button disabled={!ready} onPress={() => send('AskAboutCommitment')}>
          {t('ask')}
        </Button>
        <Button look="primary" disabled={!ready} onPress={() => send('AnswerCommitment')}>
          {t('answer')}
        </Button>
      </div>
      {act.progress === 'slow' && <StatusLine kind="waiting">{t('stillSending')}</StatusLine>}
      {act.progress === 'done' && <StatusLine kind="done">{t('registered', { table })}</StatusLine>}
      {act.refusal && <Notice tone="bad">{refusalSentence(act.refusal)}</Notice>}
    </section>
  );
}
