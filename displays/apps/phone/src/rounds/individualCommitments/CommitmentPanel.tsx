import { Button, Notice, StatusLine, TextField } from '@livesession/ui';
import type { IndividualCommitmentRecord, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { draft, keepDraft } from '../../room/draft';
import { usePhone } from '../../room/phone';
import { WordsForm } from '../WordsForm';
import { Commitment } from './Commitment';
import { t } from './messages';
import { placeOf } from './place';
import { Requests } from './Requests';
import { WitnessChoice } from './WitnessChoice';

type Round = RoundOf<'individualCommitments'>;

/** Who asks me to be a witness, and my own commitment: write it, name a witness, wait. */
export function CommitmentPanel(props: { readonly round: Round }): JSX.Element | null {
  const { round } = props;
  const { records, outbox } = usePhone();
  const mine = records.get('individualCommitment', `individualCommitment/${round.id}`);
  const saving = outbox.value.some((entry) => entry.method === 'WriteIndividualCommitment' && entry.command['roundId'] === round.id && entry.state.value !== 'refused');
  const [editing, setEditing] = useState(false);
  if (round.status === 'planned') return null;
  const writes = round.status !== 'closed' && (editing || (!mine && !saving));
  return (
    <>
      <Requests roundId={round.id} open={round.status === 'open'} />
      {writes && <Form round={round} onSent={() => setEditing(false)} />}
      {!writes && saving && <StatusLine kind="sending">{t('saving')}</StatusLine>}
      {!writes && mine && <Mine round={round} mine={mine} onChange={() => { keepDraft(placeOf(round.id), mine.text); keepDraft(`${placeOf(round.id)}/due`, mine.due ?? ''); setEditing(true); }} />}
    </>
  );
}

function Form(props: { readonly round: Round; readonly onSent: () => void }): JSX.Element {
  const { round } = props;
  const { send } = usePhone();
  const place = placeOf(round.id);
  const due = draft(`${place}/due`).value;
  const { maxLength, maxDue } = round.detail;
  return (
    <WordsForm
      place={place}
      label={t('text')}
      hint={t('hint')}
      max={maxLength}
      open={round.status === 'open' && due.length <= maxDue}
      action={t('save')}
      onSend={(text) => {
        send('WriteIndividualCommitment', { roundId: round.id, text, ...(due.trim() !== '' && { due: due.trim() }) }, { slot: place });
        keepDraft(`${place}/due`, '');
        props.onSent();
      }}
    >
      <TextField label={t('due')} value={due} max={maxDue} autoCapitalize="sentences" onChange={(words) => keepDraft(`${place}/due`, words)} />
    </WordsForm>
  );
}

function Mine(props: { readonly round: Round; readonly mine: IndividualCommitmentRecord; readonly onChange: () => void }): JSX.Element {
  const { round, mine } = props;
  const [again, setAgain] = useState(false);
  const open = round.status === 'open';
  const name = mine.witnessName || t('nameless');
  const chooses = open && (mine.witness === 'none' || mine.witness === 'declined' || (again && mine.witness === 'asked'));
  return (
    <>
      <Commitment title={t('mine')} text={mine.text} due={mine.due}>
        {mine.witness === 'accepted' ? <StatusLine kind="done">{t('accepted', { name })}</StatusLine> : <StatusLine kind="done">{t('saved')}</StatusLine>}
        {mine.witness === 'asked' && <StatusLine kind="waiting">{t('waiting', { name })}</StatusLine>}
        {open && mine.witness !== 'accepted' && (
          <div class="subthemes">
            <Button onPress={props.onChange}>{t('change')}</Button>
            {mine.witness === 'asked' && !again && <Button onPress={() => setAgain(true)}>{t('other')}</Button>}
          </div>
        )}
      </Commitment>
      {open && mine.witness === 'declined' && <Notice tone="warn">{t('declined')}</Notice>}
      {chooses && <WitnessChoice roundId={round.id} given={mine.witness !== 'asked'} onNamed={() => setAgain(false)} />}
    </>
  );
}
