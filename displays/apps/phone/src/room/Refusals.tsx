import type { Entry } from '@livesession/link';
import { Button, Notice, refusalSentence } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from '../messages';
import { refusedOf } from '../rounds';
import type { Refused } from '../rounds/kind';
import { draft, keepDraft } from './draft';
import { usePhone } from './phone';

/** What the server did not take, until the person has read it: what it was, why, and its words back. */
export function Refusals(): JSX.Element {
  const { outbox, forget } = usePhone();
  const refused = outbox.value.filter((entry) => entry.state.value === 'refused');
  return (
    <>
      {refused.map((entry) => (
        <Notice key={entry.id} tone="bad" onClose={() => forget(entry.id)}>
          <Told entry={entry} />
        </Notice>
      ))}
    </>
  );
}

function Told({ entry }: { readonly entry: Entry }): JSX.Element {
  const refused = refusedOf(entry);
  return (
    <>
      <p>
        <strong>{refused?.what ?? t(entry.method === 'ArriveAtTable' ? 'refusedArrival' : 'notRegistered')}</strong>
      </p>
      <p>{entry.refusal.value && refusalSentence(entry.refusal.value)}</p>
      {refused?.back && <TakeBack entry={entry} back={refused.back} />}
    </>
  );
}

// Of use only while the round takes it; the words stay readable in the notice anyway.
function TakeBack(props: { readonly entry: Entry; readonly back: NonNullable<Refused['back']> }): JSX.Element | null {
  const { forget, records } = usePhone();
  const { command, id } = props.entry;
  const round = records.currentRound();
  if (round?.id !== command['roundId'] || round?.status === 'closed') return null;
  // What is being written now is worth more than what can still be read above.
  if (Object.entries(props.back).some(([place, words]) => draft(place).value !== '' && draft(place).value !== words)) return null;
  return (
    <Button
      onPress={() => {
        for (const [place, words] of Object.entries(props.back)) keepDraft(place, words);
        forget(id);
      }}
    >
      {t('takeBack')}
    </Button>
  );
}
