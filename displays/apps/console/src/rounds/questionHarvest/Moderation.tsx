import { Button, Chip, EmptyState, TextField, keptTogether } from '@livesession/ui';
import type { QuestionHarvestDetail, QuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action, Outcome } from '../../Action';
import { longestNote } from '../../limits';
import { useCommand } from '../../useCommand';
import type { RoundOf } from '../kind';
import { t } from './messages';

type Status = NonNullable<QuestionRecord['status']>;

const statuses: readonly Status[] = ['pending', 'approved', 'rejected'];
const nothing = {
  pending: ['nonePending', 'nonePendingText'],
  approved: ['noneApproved', 'noneApprovedText'],
  rejected: ['noneRejected', 'noneRejectedText'],
} as const satisfies Record<Status, readonly [string, string]>;

/** More than anybody reads at once; the rest follows as these are dealt with. */
const mostShown = 40;

export function Moderation(props: { readonly round: RoundOf<QuestionHarvestDetail>; readonly questions: readonly QuestionRecord[] }): JSX.Element {
  const { round, questions } = props;
  const [status, setStatus] = useState<Status>(round.detail.moderated ? 'pending' : 'approved');
  const [subtheme, setSubtheme] = useState('');
  const [title, text] = nothing[status];
  const offered = statuses.filter((each) => each !== 'pending' || round.detail.moderated || questions.some((question) => question.status === 'pending'));
  const found = questions.filter((question) => question.status === status && (subtheme === '' || String(question.subtheme ?? 'none') === subtheme));
  // Pending: the oldest first and new ones at the end, so that nothing moves under the finger. The others: the latest first.
  const shown = (status === 'pending' ? found : found.toReversed()).slice(0, mostShown);
  return (
    <>
      <div class="toolbar">
        {offered.map((each) => (
          <Button key={each} pressed={each === status} look="quiet" onPress={() => setStatus(each)}>
            {t(each)} <Chip tone={each === 'pending' ? 'warn' : 'plain'}>{questions.filter((question) => question.status === each).length}</Chip>
          </Button>
        ))}
        {round.detail.subthemes.length > 0 && <SubthemeFilter names={round.detail.subthemes} value={subtheme} onChange={setSubtheme} />}
        {status === 'pending' && shown.length > 0 && (
          <div class="toolbar__whole">
            <Action method="ApproveQuestions" body={{ roundId: round.id, questionIds: shown.map((question) => question.id) }}>
              {t('approveShown', { count: shown.length })}
            </Action>
          </div>
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t(title)}>{t(text)}</EmptyState>
      ) : (
        <ul class="queue">
          {shown.map((question) => (
            <Row key={question.id} question={question} subthemes={round.detail.subthemes} />
          ))}
        </ul>
      )}
      {found.length > shown.length && <p class="quiet">{t('more', { count: found.length - shown.length })}</p>}
    </>
  );
}

function SubthemeFilter(props: { readonly names: readonly string[]; readonly value: string; readonly onChange: (value: string) => void }): JSX.Element {
  return (
    <select class="ui-input toolbar__filter" aria-label={t('subtheme')} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
      <option value="">{t('allSubthemes')}</option>
      {props.names.map((name, index) => (
        <option key={index} value={String(index)}>
          {name}
        </option>
      ))}
      <option value="none">{t('noSubtheme')}</option>
    </select>
  );
}

function Row(props: { readonly question: QuestionRecord; readonly subthemes: readonly string[] }): JSX.Element {
  const { question } = props;
  const [rejecting, setRejecting] = useState(false);
  const command = useCommand();
  const { number } = question;
  const onWall = question.status === 'approved';
  const approve = (): void => void command.run('ApproveQuestions', { roundId: question.roundId, questionIds: [question.id] });
  return (
    <li class="question">
      <div class="question__body">
        <p class="question__text" dir="auto">
          {keptTogether(question.text)}
        </p>
        <p class="question__about">
          <span>{number}</span>
          {question.table != null && <span>{t('fromTable', { table: question.table })}</span>}
          {question.subtheme != null && <span>{props.subthemes[question.subtheme]}</span>}
          {question.reason && <span>{t('because', { reason: question.reason })}</span>}
        </p>
      </div>
      {!rejecting && (
        <div class="question__actions">
          {!onWall && (
            <Button label={t(question.status === 'rejected' ? 'putUpLabel' : 'approveLabel', { number })} onPress={approve}>
              {t(question.status === 'rejected' ? 'putUp' : 'approve')}
            </Button>
          )}
          {question.status !== 'rejected' && (
            <Button look="quiet" label={t(onWall ? 'takeDownLabel' : 'rejectLabel', { number })} onPress={() => setRejecting(true)}>
              {t(onWall ? 'takeDown' : 'reject')}
            </Button>
          )}
        </div>
      )}
      {rejecting && <Rejection question={question} onEnd={() => setRejecting(false)} />}
      <Outcome of={command} />
    </li>
  );
}

function Rejection(props: { readonly question: QuestionRecord; readonly onEnd: () => void }): JSX.Element {
  const { question } = props;
  const [reason, setReason] = useState('');
  const command = useCommand();
  const reject = (): void => {
    const because = reason.trim();
    const body = { roundId: question.roundId, questionId: question.id, ...(because && { reason: because }) };
    void command.run('RejectQuestion', body).then((done) => done && props.onEnd());
  };
  return (
    <div class="rejection">
      <TextField label={t('reason')} value={reason} onChange={setReason} onEnter={reject} max={longestNote} />
      <div class="row">
        <Button look="danger" onPress={reject}>
          {t(question.status === 'approved' ? 'takeDown' : 'reject')}
        </Button>
        <Button look="quiet" onPress={props.onEnd}>
          {t('cancel')}
        </Button>
      </div>
      <Outcome of={command} />
    </div>
  );
}
