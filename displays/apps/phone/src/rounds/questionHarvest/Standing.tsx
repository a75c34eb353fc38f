import type { Entry } from '@livesession/link';
import { keptTogether, StatusLine } from '@livesession/ui';
import type { QuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';

/** What became of a question. Only what the server has answered is called saved. An entry is newer than any record. */
export function Standing(props: { readonly question?: QuestionRecord | undefined; readonly entry?: Entry | undefined }): JSX.Element | null {
  const { question, entry } = props;
  if (entry) return <Underway entry={entry} />;
  return question ? <StatusLine kind="done">{statusOf(question)}</StatusLine> : null;
}

function Underway(props: { readonly entry: Entry }): JSX.Element {
  const state = props.entry.state.value;
  if (state === 'registered') return <StatusLine kind="done">{t('registered')}</StatusLine>;
  return state === 'sent' ? <StatusLine kind="sending">{t('sending')}</StatusLine> : <StatusLine kind="waiting">{t('waiting')}</StatusLine>;
}

function statusOf(question: QuestionRecord): string {
  switch (question.status) {
    case 'pending':
      return t('pending');
    case 'approved':
      return t('approved');
    case 'rejected':
      return question.reason ? t('rejectedWhy', { reason: keptTogether(question.reason) }) : t('rejected');
    case 'draft':
      return t('draft');
    case undefined:
      return t('registered');
    default:
      return question.status satisfies never;
  }
}
