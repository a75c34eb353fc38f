import { computed, type ReadonlySignal } from '@preact/signals';
import { followEventAccent } from '@livesession/scene/pageAccent';
import { followEventTime, type ConnectionStatus, type Refusal } from '@livesession/ui';
import type { CommitmentRecord, LiveRecord, RoundRecord, SessionRecord } from '@livesession/wire';
import { themesOf } from './themes';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the director does to a commitment. */
export type DirectorAct =
  | { readonly method: 'AcknowledgeCommitment'; readonly body: { readonly commitmentId: string } }
  | { readonly method: 'SortCommitment'; readonly body: { readonly commitmentId: string; readonly theme?: string } }
  | { readonly method: 'AskAboutCommitment' | 'AnswerCommitment'; readonly body: { readonly commitmentId: string; readonly text: string } };

/** What the director's board needs from the link; fixtures stand in for it in the gallery. */
export interface BoardLink {
  readonly records: ReadonlySignal<ReadonlyMap<string, LiveRecord>>;
  readonly status: ReadonlySignal<ConnectionStatus>;
  readonly serverNow: () => number;
  /** Sends until answered; the answer is the refusal, or undefined when it was done. */
  readonly send: (act: DirectorAct) => Promise<Refusal | undefined>;
  /** Connects again after this device was paired. */
  readonly start: () => void;
}

export interface Board extends BoardLink {
  readonly session: ReadonlySignal<SessionRecord | undefined>;
  readonly round: ReadonlySignal<RoundRecord | undefined>;
  /** The sub-themes of the session, then the director's own, in the order in which they came up. */
  readonly themes: ReadonlySignal<readonly string[]>;
  /** The latest first. */
  readonly commitments: ReadonlySignal<readonly CommitmentRecord[]>;
}

export function createBoard(link: BoardLink): Board {
  const all = computed(() => [...link.records.value.values()]);
  const session = computed(() => all.value.find((record) => record.type === 'session'));
  followEventTime(() => session.value?.timeZone);
  followEventAccent(() => session.value?.look?.accent);
  const commitments = computed(() => all.value.filter((record) => record.type === 'commitment').sort((a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0) || a.table - b.table));
  return {
    ...link,
    session,
    round: computed(() => all.value.filter((record) => record.type === 'round').find((round) => round.id === session.value?.currentRound)),
    commitments,
    themes: computed(() => themesOf(session.value?.themes ?? [], commitments.value)),
  };
}

export const BoardContext = createContext<Board | undefined>(undefined);

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('No board around this part of the page.');
  return board;
}
