import type { Entry } from '@livesession/link';
import { Button, keptTogether, Notice, refusalSentence } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from '../messages';
import { keepDraft } from './draft';
import { usePhone } from './phone';

/** What the server did not take, until the person has read it: what it was, why, and the text back. */
export function Refusals(): JSX.Element {
  const { outbox, forget } = usePhone();
  const refused = outbox.value.filter((entry) => entry.state.value === 'refused');
  return (
    <>
      {refused.map((entry) => (
        <Notice key={entry.id} tone="bad" onClose={() => forget(entry.id)}>
          <p>
            <strong>{whatItWas(entry)}</strong>
          </p>
          <p>{entry.refusal.value && refusalSentence(entry.refusal.value)}</p>
          {draftOf(entry) !== undefined && <TakeBack entry={entry} />}
        </Notice>
      ))}
    </>
  );
}

// Of use only while the round takes questions; the words stay readable in the notice anyway.
function TakeBack(props: { readonly entry: Entry }): JSX.Element | null {
  const { forget, records } = usePhone();
  const { command, id } = props.entry;
  const round = records.currentRound();
  if (round?.id !== command['roundId'] || round?.status === 'closed') return null;
  return (
    <Button
      onPress={() => {
        keepDraft(draftOf(props.entry) ?? '', String(command['text']));
        forget(id);
      }}
    >
      {t('takeBack')}
    </Button>
  );
}

/** Where the words of a refused entry go back to. */
function draftOf(entry: Entry): string | undefined {
  const roundId = String(entry.command['roundId']);
  switch (entry.method) {
    case 'AskQuestion':
      return `question/${roundId}`;
    case 'ProposeIdea':
      return `idea/${roundId}`;
    case 'WriteIndividualCommitment':
      return `individual/${roundId}`;
    case 'WriteNoteAsHost':
      return `note/${roundId}`;
    default:
      return undefined;
  }
}

function whatItWas(entry: Entry): string {
  switch (entry.method) {
    case 'AskQuestion':
      return t('refusedQuestion', { text: keptTogether(String(entry.command['text'])) });
    case 'ProposeIdea':
      return t('refusedIdea', { text: keptTogether(String(entry.command['text'])) });
    case 'StateChallenge':
      return t('refusedChallenge', { text: keptTogether(String(entry.command['text'])) });
    case 'WriteIndividualCommitment':
      return t('refusedIndividual', { text: keptTogether(String(entry.command['text'])) });
    case 'WriteNoteAsHost':
      return t('refusedNote', { text: keptTogether(String(entry.command['text'])) });
    case 'CastBallot':
      return t('refusedBallot');
    case 'SignCommitment':
      return t('refusedSignature');
    case 'NoteStory':
      return t('refusedStory', { text: keptTogether(String(entry.command['title'])) });
    default:
      return t('notRegistered');
  }
}
