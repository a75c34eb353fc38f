import type { Records } from '@livesession/link';
import { followEventTime, type ConnectionStatus, type Refusal } from '@livesession/ui';
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Arrival, LiveNumbers } from '@livesession/wire';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { roomRecords, type RoomRecords } from './records';
import { wayBack, type Method } from './running/undo';
import type { Body, Step } from './running/way';

export type TakenIn = (arrival: Arrival) => void;

export type { Method } from './running/undo';
export type { Body } from './running/way';

/** What the console needs from the link; fixtures stand in for it in the gallery and in tests. */
export interface DeskLink {
  readonly records: Records;
  readonly status: ReadonlySignal<ConnectionStatus>;
  readonly numbers: ReadonlySignal<LiveNumbers>;
  readonly serverNow: () => number;
  /** Sends until answered; the answer is the refusal, or undefined when it was done. Who was taken in by it is told beside. */
  readonly send: <M extends Method>(method: M, body: Body<M>, takenIn?: TakenIn) => Promise<Refusal | undefined>;
}

/** The records as the console's parts read them, and its own commands with their way back. */
export interface Desk extends DeskLink, RoomRecords {
  /** The way back from this console's last action; undefined when there is none any more. */
  readonly undoable: ReadonlySignal<Undoable | undefined>;
  readonly undo: () => Promise<void>;
  /** Why the last action could not be taken back; undefined when it could. */
  readonly undoRefusal: ReadonlySignal<Refusal | undefined>;
  readonly forgetUndo: () => void;
}

export interface Undoable {
  readonly steps: readonly Step[];
  readonly at: number;
}

export function createDesk(link: DeskLink): Desk {
  const room = roomRecords(link.records);
  const undoable = signal<Undoable | undefined>(undefined);
  const undoRefusal = signal<Refusal | undefined>(undefined);
  followEventTime(() => room.session.value?.timeZone);
  return {
    ...link,
    ...room,
    send: async (method, body, takenIn) => {
      // Where the room is now: afterwards nobody knows any more what to go back to.
      const steps = wayBack({ method, body } as Step, { current: room.current.peek(), rounds: room.rounds.peek(), records: link.records.byKey.peek() });
      const refused = await link.send(method, body, takenIn);
      if (!refused) undoable.value = steps && { steps, at: link.serverNow() };
      return refused;
    },
    undoable,
    undo: async () => {
      const back = undoable.peek();
      undoable.value = undefined;
      undoRefusal.value = back && (await takeBack(back.steps, link));
    },
    undoRefusal,
    forgetUndo: () => {
      undoable.value = undefined;
      undoRefusal.value = undefined;
    },
  };
}

// Stops at the first refusal: what comes after it would move a room that stays as it is.
async function takeBack(steps: readonly Step[], link: DeskLink): Promise<Refusal | undefined> {
  for (const step of steps) {
    const refused = await link.send(step.method as Method, step.body as never);
    if (refused) return refused;
  }
  return undefined;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk around this part of the console.');
  return desk;
}
