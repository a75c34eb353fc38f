import { Button, Notice } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { isImported, type ImportOutcome } from '../side/importFile';
import { t } from './newRound/messages';
import { PlanningTrouble } from './newRound/PlanningTrouble';
import { keysOfRound, putRound, removeRound } from './planning';

/** A round that was taken off the agenda, and what brings it back. */
export interface Removed {
  readonly id: string;
  readonly title: string;
  readonly keys: object;
  /** The round before it; undefined: it was the first one, and stood before `next`. */
  readonly after: string | undefined;
  readonly next: string | undefined;
}

/** Takes a round off the agenda that was never opened; what was opened is left out instead, because people have written in it. */
export function RemoveRound(props: { readonly round: RoundRecord; readonly onRemoved: (removed: Removed) => void }): JSX.Element {
  const { id, title } = props.round;
  const ids = useDesk().rounds.value.map((round) => round.id);
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>(undefined);
  const remove = async (): Promise<void> => {
    // Before it is gone: afterwards nobody knows them any more.
    const keys = await keysOfRound(id);
    if (!keys) return setOutcome('unreachable');
    const answer = await removeRound(id);
    setOutcome(answer);
    const at = ids.indexOf(id);
    if (isImported(answer)) props.onRemoved({ id, title, keys, after: ids[at - 1], next: ids[at + 1] });
  };
  return (
    <>
      <Button look="quiet" hold onPress={() => void remove()}>
        {t('removeHold')}
      </Button>
      {outcome && (
        <div class="outcome">
          <PlanningTrouble outcome={outcome} />
        </div>
      )}
    </>
  );
}

/** What was taken off, with the way back. */
export function RemovedRound(props: { readonly removed: Removed; readonly onClose: () => void }): JSX.Element {
  const { id, title, keys, after, next } = props.removed;
  const desk = useDesk();
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>(undefined);
  const putBack = async (): Promise<void> => {
    const answer = await putRound(id, keys, after);
    setOutcome(answer);
    if (!isImported(answer)) return;
    if (after === undefined && next !== undefined) await desk.send('MoveRound', { roundId: id, before: next });
    props.onClose();
  };
  return (
    <>
      <Notice onClose={props.onClose}>
        <div class="row">
          <p class="grow">{t('removed', { title })}</p>
          <Button onPress={() => void putBack()}>{t('putBack')}</Button>
        </div>
      </Notice>
      {outcome && <PlanningTrouble outcome={outcome} />}
    </>
  );
}
