import { Button, Chip, EmptyState, eventTime, keptTogether, Notice, refusalSentence, StatusLine } from '@livesession/ui';
import type { CommitmentRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useBoard } from './board';
import { Composer } from './Composer';
import { nextToRead } from './inbox';
import { t } from './messages';
import { ThemeChoice } from './ThemeChoice';
import { statusWord } from './statusWord';
import { useAct } from './useAct';

interface DetailProps {
  readonly commitment: CommitmentRecord;
  readonly onPick: (id: string) => void;
  readonly onBack: () => void;
}

/** One commitment, to be read in peace and answered without leaving it. */
export function Detail(props: DetailProps): JSX.Element {
  const { commitment } = props;
  const { word, tone } = statusWord(commitment.status);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever went on with the keyboard pressed a button that is gone now: they go on at the top of the next one.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <article class="detail">
      <Button look="quiet" class="detail__back" onPress={props.onBack}>
        ← {t('back')}
      </Button>
      <header class="detail__head">
        <h2 ref={title} tabIndex={-1}>
          {t('table', { table: commitment.table })}
        </h2>
        <Chip tone={tone}>{word}</Chip>
        {commitment.sentAt !== undefined && <span class="quiet">{t('receivedAt', { time: eventTime(commitment.sentAt) })}</span>}
      </header>
      <p class="detail__text" dir="auto">
        {keptTogether(commitment.text)}
      </p>
      <Talk commitment={commitment} />
      <Facts commitment={commitment} />
      <ThemeChoice key={`${commitment.id}-theme`} commitment={commitment} />
      <div class="detail__foot">
        <Acknowledge commitment={commitment} onPick={props.onPick} />
        <Composer commitment={commitment} />
      </div>
    </article>
  );
}

export function NothingPicked(): JSX.Element {
  return <EmptyState title={t('pickOne')}>{t('pickOneText')}</EmptyState>;
}

function Facts(props: { readonly commitment: CommitmentRecord }): JSX.Element {
  const { lead, due, measure, signed, seats } = props.commitment;
  return (
    <dl class="facts">
      {lead && <Fact name={t('lead')} text={lead} />}
      {due && <Fact name={t('due')} text={due} />}
      {measure && <Fact name={t('measure')} text={measure} long />}
      <Fact name={t('signatures')} text={t('signed', { signed, seats })} />
    </dl>
  );
}

function Fact(props: { readonly name: string; readonly text: string; readonly long?: boolean }): JSX.Element {
  return (
    <div class={props.long ? 'facts__long' : undefined}>
      <dt>{props.name}</dt>
      <dd dir="auto">{keptTogether(props.text)}</dd>
    </div>
  );
}

function Talk(props: { readonly commitment: CommitmentRecord }): JSX.Element | null {
  const { question, reply, answer } = props.commitment;
  if (!question && !reply && !answer) return null;
  return (
    <ol class="talk">
      {question && <Said who={t('yourQuestion')} text={question} own />}
      {reply && <Said who={t('theirReply')} text={reply} />}
      {answer && <Said who={t('yourAnswer')} text={answer} own />}
    </ol>
  );
}

function Said(props: { readonly who: string; readonly text: string; readonly own?: boolean }): JSX.Element {
  return (
    <li class={props.own ? 'said said--own' : 'said'}>
      <span class="said__who">{props.who}</span>
      <span dir="auto">{keptTogether(props.text)}</span>
    </li>
  );
}

/** One tap takes it; then the same place leads on to the next. */
function Acknowledge(props: { readonly commitment: CommitmentRecord; readonly onPick: (id: string) => void }): JSX.Element {
  const { id, status } = props.commitment;
  const act = useAct();
  const next = nextToRead(id, useBoard().commitments.value);
  const settled = status === 'acknowledged' || status === 'answered';
  return (
    <div class="acknowledge">
      {settled ? (
        <StatusLine kind="done">{t(status === 'answered' ? 'answeredNote' : 'acknowledgedNote')}</StatusLine>
      ) : (
        <Button look="primary" large disabled={act.progress === 'slow'} onPress={() => void act.run({ method: 'AcknowledgeCommitment', body: { commitmentId: id } })}>
          {t('acknowledge')}
        </Button>
      )}
      {next && (
        <Button look={settled ? 'primary' : 'secondary'} large onPress={() => props.onPick(next.id)}>
          {t('nextToRead', { table: next.table })}
        </Button>
      )}
      {act.progress === 'slow' && <StatusLine kind="waiting">{t('stillSending')}</StatusLine>}
      {act.refusal && <Notice tone="bad">{refusalSentence(act.refusal)}</Notice>}
    </div>
  );
}
