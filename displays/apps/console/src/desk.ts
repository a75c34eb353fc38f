import { computed, type ReadonlySignal } from '@preact/signals';
import type { ConnectionStatus, Refusal } from '@livesession/ui';
import type {
  CommitmentRecord, Commands, DeviceRecord, LiveNumbers, LiveRecord, NoteRecord, QuestionRecord, RoundRecord, SessionRecord, TableProgressRecord, TableSheetRecord, TallyRecord,
} from '@livesession/wire';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The hub methods that the console calls. */
export type Method =
  | 'GoToNextRound' | 'GoToRound' | 'OpenRound' | 'GoToPhase' | 'PauseRound' | 'ResumeRound' | 'ExtendRound' | 'CloseRound' | 'ReopenRound'
  | 'RevealResult' | 'SelectFinalists' | 'ApproveQuestions' | 'RejectQuestion'
  | 'EditQuestion' | 'PinQuestion' | 'HighlightQuestion' | 'MergeQuestions' | 'UnmergeQuestion' | 'DismissSuggestion' | 'TakeFindingDown'
  | 'AcceptPairing' | 'RevokeDevice' | 'BlankScreens';

export type Body<M extends Method> = Omit<Commands[M], 'commandId'>;

/** What the console needs from the link; fixtures stand in for it in the gallery and in tests. */
export interface DeskLink {
  readonly records: ReadonlySignal<ReadonlyMap<string, LiveRecord>>;
  readonly status: ReadonlySignal<ConnectionStatus>;
  readonly numbers: ReadonlySignal<LiveNumbers>;
  readonly serverNow: () => number;
  /** Sends until answered; the answer is the refusal, or undefined when it was done. */
  readonly send: <M extends Method>(method: M, body: Body<M>) => Promise<Refusal | undefined>;
}

/** The records as the console's parts read them. */
export interface Desk extends DeskLink {
  readonly session: ReadonlySignal<SessionRecord | undefined>;
  /** In the order of the agenda. */
  readonly rounds: ReadonlySignal<readonly RoundRecord[]>;
  readonly current: ReadonlySignal<RoundRecord | undefined>;
  readonly tables: ReadonlySignal<readonly TableProgressRecord[]>;
  readonly devices: ReadonlySignal<readonly DeviceRecord[]>;
  readonly tallyOf: (roundId: string) => TallyRecord | undefined;
  /** In the order of asking. */
  readonly questionsOf: (roundId: string) => readonly QuestionRecord[];
  /** Ids of questions that may be the same, the closest group first. */
  readonly similarOf: (roundId: string) => readonly (readonly string[])[];
  /** In the order of sending. */
  readonly commitmentsOf: (roundId: string) => readonly CommitmentRecord[];
  /** By table, in the order of writing. */
  readonly notesOf: (roundId: string) => readonly NoteRecord[];
  /** By table. */
  readonly sheetsOf: (roundId: string) => readonly TableSheetRecord[];
}

export function createDesk(link: DeskLink): Desk {
  const byType = computed(() => sorted(link.records.value));
  const session = computed(() => byType.value.session);
  const rounds = computed(() => byType.value.rounds);
  return {
    ...link,
    session,
    rounds,
    current: computed(() => rounds.value.find((round) => round.id === session.value?.currentRound)),
    tables: computed(() => byType.value.tables),
    devices: computed(() => byType.value.devices),
    tallyOf: (roundId) => byType.value.tallies.get(roundId),
    questionsOf: (roundId) => byType.value.questions.get(roundId) ?? [],
    similarOf: (roundId) => byType.value.similar.get(roundId) ?? [],
    commitmentsOf: (roundId) => byType.value.commitments.get(roundId) ?? [],
    notesOf: (roundId) => byType.value.notes.get(roundId) ?? [],
    sheetsOf: (roundId) => byType.value.sheets.get(roundId) ?? [],
  };
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk around this part of the console.');
  return desk;
}

interface ByType {
  session: SessionRecord | undefined;
  readonly rounds: RoundRecord[];
  readonly tables: TableProgressRecord[];
  readonly devices: DeviceRecord[];
  readonly tallies: Map<string, TallyRecord>;
  readonly questions: Map<string, QuestionRecord[]>;
  readonly similar: Map<string, readonly (readonly string[])[]>;
  readonly commitments: Map<string, CommitmentRecord[]>;
  readonly notes: Map<string, NoteRecord[]>;
  readonly sheets: Map<string, TableSheetRecord[]>;
}

function sorted(records: ReadonlyMap<string, LiveRecord>): ByType {
  const found: ByType = { session: undefined, rounds: [], tables: [], devices: [], tallies: new Map(), questions: new Map(), similar: new Map(), commitments: new Map(), notes: new Map(), sheets: new Map() };
  for (const record of records.values()) sort(record, found);
  found.rounds.sort((a, b) => a.number - b.number);
  found.tables.sort((a, b) => a.number - b.number);
  found.devices.sort((a, b) => a.role.localeCompare(b.role) || (a.table ?? 0) - (b.table ?? 0) || a.name.localeCompare(b.name));
  for (const list of found.questions.values()) list.sort((a, b) => a.number - b.number);
  for (const list of found.commitments.values()) list.sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
  for (const list of found.notes.values()) list.sort((a, b) => a.table - b.table || a.number - b.number);
  for (const list of found.sheets.values()) list.sort((a, b) => a.table - b.table);
  return found;
}

function sort(record: LiveRecord, found: ByType): void {
  switch (record.type) {
    case 'session':
      found.session = record;
      break;
    case 'round':
      found.rounds.push(record);
      break;
    case 'tally':
      found.tallies.set(record.roundId, record);
      break;
    case 'question':
      into(found.questions, record.roundId, record);
      break;
    case 'similarQuestions':
      found.similar.set(record.roundId, record.groups);
      break;
    case 'commitment':
      into(found.commitments, record.roundId, record);
      break;
    case 'note':
      into(found.notes, record.roundId, record);
      break;
    case 'tableSheet':
      into(found.sheets, record.roundId, record);
      break;
    case 'tableProgress':
      found.tables.push(record);
      break;
    case 'device':
      found.devices.push(record);
      break;
    default:
      // Records of other audiences have no place on the console.
      break;
  }
}

function into<T>(lists: Map<string, T[]>, key: string, record: T): void {
  const list = lists.get(key);
  if (list) list.push(record);
  else lists.set(key, [record]);
}
