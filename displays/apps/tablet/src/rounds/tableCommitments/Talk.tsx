import { Button, fits, keptTogether, Notice, refusalSentence, StatusLine, TextArea } from '@livesession/ui';
import type { CommitmentRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useKept } from '../../kept';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

/** The longest reply that the server takes, in UTF-16 code units. */
const longestReply = 500;

/** What director and table say to each other about a commitment. */
export function Talk({ commitment }: { readonly commitment: CommitmentRecord }): JSX.Element {
  const { question, reply, answer, status } = commitment;
  return (
    <div class="talk">
      {question && <Said who={t('question')} words={question} />}
      {status === 'asked' ? <ReplyForm commitment={commitment} /> : reply && <Said who={t('reply')} words={reply} own />}
      {answer && <Said who={t('answer')} words={answer} />}
    </div>
  );
}

function Said(props: { readonly who: string; readonly words: string; readonly own?: boolean }): JSX.Element {
  return (
    <div class={props.own ? 'talk__one talk__one--own' : 'talk__one'}>
      <p class="talk__who">{props.who}</p>
      <p dir="auto">{keptTogether(props.words)}</p>
    </div>
  );
}

function ReplyForm({ commitment }: { readonly commitment: CommitmentRecord }): JSX.Element {
  const tablet = useTablet();
  const [words, setWords] = useKept(`ls-draft/reply/${commitment.id}`);
  const entry = tablet.outbox.value.filter((each) => each.method === 'ReplyToDirector' && each.command['commitmentId'] === commitment.id).at(-1);
  const isUnderway = entry !== undefined && entry.state.value !== 'refused';
  const send = (): void => {
    if (isUnderway || !fits(words, longestReply)) return;
    tablet.send('ReplyToDirector', { commitmentId: commitment.id, text: words.trim() }, { slot: `reply/${commitment.id}` });
    setWords('');
  };
  if (isUnderway) {
    return (
      <div class="talk__one talk__one--own">
        <p class="talk__who">{t('reply')}</p>
        <p dir="auto">{keptTogether(String(entry.command['text']))}</p>
        <StatusLine kind={entry.state.value === 'waiting' ? 'waiting' : 'sending'}>{t(entry.state.value === 'waiting' ? 'waiting' : 'sending')}</StatusLine>
      </div>
    );
  }
  return (
    <div class="talk__one talk__one--own talk__form">
      {entry?.refusal.value && (
        <Notice tone="bad" onClose={() => tablet.forget(entry.id)}>
          {refusalSentence(entry.refusal.value)}
        </Notice>
      )}
      <TextArea label={t('reply')} value={words} max={longestReply} rows={2} onChange={setWords} />
      <Button look="primary" large disabled={!fits(words, longestReply)} onPress={send}>
        {t('sendReply')}
      </Button>
    </div>
  );
}
