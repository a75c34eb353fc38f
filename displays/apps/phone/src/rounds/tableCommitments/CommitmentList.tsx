import { Button, Chip, keptTogether, Progress, StatusLine, type Tone } from '@livesession/ui';
import type { CommitmentRecord, CommitmentStatus } from '@livesession/wire';
import type { JSX } from 'preact';
import { useMe, usePhone } from '../../room/phone';
import { t } from './messages';

const tones: Readonly<Record<CommitmentStatus, Tone>> = { draft: 'plain', sent: 'accent', asked: 'warn', replied: 'accent', acknowledged: 'good', answered: 'good' };

export function CommitmentList(props: { readonly commitments: readonly CommitmentRecord[] }): JSX.Element {
  return (
    <ul class="commitments">
      {props.commitments.map((commitment) => (
        <li key={commitment.id} class="commitment">
          <Chip tone={tones[commitment.status]}>{t(commitment.status)}</Chip>
          <p class="commitment__text" dir="auto">
            {keptTogether(commitment.text)}
          </p>
          <Details commitment={commitment} />
          <Progress label={t('signatures')} value={commitment.signed} max={commitment.seats} text={t('signed', { signed: commitment.signed, seats: commitment.seats })} />
          {commitment.status === 'draft' && <Signature commitment={commitment} />}
          <Talk commitment={commitment} />
        </li>
      ))}
    </ul>
  );
}

function Details({ commitment }: { readonly commitment: CommitmentRecord }): JSX.Element | null {
  const details = [
    [t('lead'), commitment.lead],
    [t('due'), commitment.due],
    [t('measure'), commitment.measure],
  ].filter(([, words]) => words);
  if (details.length === 0) return null;
  return (
    <dl class="details">
      {details.map(([name, words]) => (
        <div key={name} class="details__one">
          <dt>{name}</dt>
          <dd dir="auto">{keptTogether(words ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Signature({ commitment }: { readonly commitment: CommitmentRecord }): JSX.Element | null {
  const { outbox, send } = usePhone();
  const me = useMe();
  if (!me) return null;
  const slot = `sign/${commitment.id}`;
  const underway = outbox.value.find((entry) => entry.slot === slot && entry.state.value !== 'refused');
  const signed = commitment.signers?.includes(me.participantId) ?? false;
  if (underway && underway.state.value !== 'registered') {
    const state = underway.state.value;
    return <StatusLine kind={state === 'sent' ? 'sending' : 'waiting'}>{t(state === 'sent' ? 'signing' : 'waiting')}</StatusLine>;
  }
  const sign = (): void => void send('SignCommitment', { commitmentId: commitment.id, signed: !signed }, { slot });
  return signed ? (
    <div class="commitment__signed">
      <StatusLine kind="done">{t('youSigned')}</StatusLine>
      <Button look="quiet" onPress={sign}>
        {t('takeBack')}
      </Button>
    </div>
  ) : (
    <Button look="primary" large wide onPress={sign}>
      {t('sign')}
    </Button>
  );
}

function Talk({ commitment }: { readonly commitment: CommitmentRecord }): JSX.Element | null {
  const said = [
    { who: t('question'), words: commitment.question, own: false },
    { who: t('reply'), words: commitment.reply, own: true },
    { who: t('answer'), words: commitment.answer, own: false },
  ].filter((each) => each.words);
  if (said.length === 0) return null;
  return (
    <ul class="talk">
      {said.map((each) => (
        <li key={each.who} class={each.own ? 'talk__one talk__one--own' : 'talk__one'}>
          <p class="talk__who">{each.who}</p>
          <p dir="auto">{keptTogether(each.words ?? '')}</p>
        </li>
      ))}
    </ul>
  );
}
