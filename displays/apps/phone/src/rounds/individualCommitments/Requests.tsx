import { Button } from '@livesession/ui';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { Commitment } from './Commitment';
import { t } from './messages';

/** Commitments that I am asked to witness, the unanswered first, and those that I witness. */
export function Requests(props: { readonly roundId: string; readonly open: boolean }): JSX.Element {
  const { records, outbox, send } = usePhone();
  const requests = records.all('witnessRequest').filter((request) => request.roundId === props.roundId).sort((one, other) => Number(one.accepted) - Number(other.accepted));
  return (
    <>
      {requests.map(({ authorId, authorName, text, due, accepted }) => {
        const slot = `witness/${props.roundId}/${authorId}`;
        const answered = outbox.value.some((entry) => entry.slot === slot && entry.state.value !== 'refused');
        const answer = (accepts: boolean): void => void send('AnswerAsWitness', { roundId: props.roundId, authorId, accepts }, { slot });
        return (
          <Commitment key={authorId} title={t(accepted ? 'witness' : 'asks', { name: authorName || t('nameless') })} text={text} due={due}>
            {!accepted && (
              <>
                <Button look="primary" large wide disabled={!props.open || answered} onPress={() => answer(true)}>
                  {t('accept')}
                </Button>
                <Button look="quiet" wide disabled={!props.open || answered} onPress={() => answer(false)}>
                  {t('decline')}
                </Button>
              </>
            )}
          </Commitment>
        );
      })}
    </>
  );
}
