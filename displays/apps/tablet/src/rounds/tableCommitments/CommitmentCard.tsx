import type { Entry } from '@livesession/link';
import { Button, Chip, keptTogether, Notice, Progress, refusalSentence, StatusLine, type Tone } from '@livesession/ui';
import type { CommitmentRecord, CommitmentStatus, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { t } from './messages';
import { Talk } from './Talk';

const tones: Readonly<Record<CommitmentStatus, Tone>> = { draft: 'plain', sent: 'accent', asked: 'warn', replied: 'accent', acknowledged: 'good', answered: 'good' };

interface CommitmentCardProps {
  readonly number: number;
  readonly round: RoundOf<'tableCommitments'>;
  readonly commitment: CommitmentRecord;
  readonly onEdit: () => void;
}

/** One commitment to be read by four people around the tablet: its words, its signatures, and where it is on its way. */
export function CommitmentCard(props: CommitmentCardProps): JSX.Element {
  const { commitment } = props;
  return (
    <article class="commitment">
      <span class="commitment__number">{props.number}</span>
      <div class="commitment__body">
        <div class="commitment__head">
          <Chip tone={tones[commitment.status]}>{t(commitment.status)}</Chip>
          <Progress label={t('signatures')} value={commitment.signed} max={commitment.seats} text={t('signed', { signed: commitment.signed, seats: commitment.seats })} />
        </div>
        <p class="commitment__text" dir="auto">
          {keptTogether(commitment.text)}
        </p>
        <Details commitment={commitment} />
        {commitment.status === 'draft' ? <DraftActions {...props} /> : <Talk commitment={commitment} />}
      </div>
    </article>
  );
}

function Details({ commitment }: { readonly commitment: CommitmentRecord }): JSX.Element {
  const details = [
    [t('lead'), commitment.lead],
    [t('due'), commitment.due],
    [t('measure'), commitment.measure],
  ].filter(([, words]) => words);
  return (
    <dl class="details">
      {details.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{keptTogether(words ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}

function DraftActions(props: CommitmentCardProps): JSX.Element {
  const { commitment, round } = props;
  const tablet = useTablet();
  const entry = lastAbout(tablet.outbox.value, commitment.id);
  const id = { commitmentId: commitment.id };
  const isUnderway = entry !== undefined && entry.state.value !== 'refused';
  return (
    <>
      {entry?.refusal.value && (
        <Notice tone="bad" onClose={() => tablet.forget(entry.id)}>
          {refusalSentence(entry.refusal.value)}
        </Notice>
      )}
      <p class="commitment__hint">{commitment.signed === 0 ? t('signHint') : `${t('signHint')} ${t('rewritten')}`}</p>
      <div class="commitment__foot">
        {isUnderway ? (
          <StatusLine kind={entry.state.value === 'waiting' ? 'waiting' : 'sending'}>{t(entry.state.value === 'waiting' ? 'waiting' : 'sending')}</StatusLine>
        ) : (
          <span class="commitment__buttons">
            <Button look="quiet" hold onPress={() => tablet.send('DiscardCommitment', id, { slot: `send/${commitment.id}` })}>
              {t('discard')}
            </Button>
            <Button large onPress={props.onEdit}>
              {t('edit')}
            </Button>
          </span>
        )}
        <Button look="primary" large hold title={t('sendHint')} disabled={isUnderway || round.status !== 'open'} onPress={() => tablet.send('SendCommitment', id, { slot: `send/${commitment.id}` })}>
          {t('send')}
        </Button>
      </div>
    </>
  );
}

function lastAbout(outbox: readonly Entry[], commitmentId: string): Entry | undefined {
  return outbox.filter((entry) => (entry.method === 'SendCommitment' || entry.method === 'DiscardCommitment') && entry.command['commitmentId'] === commitmentId).at(-1);
}
