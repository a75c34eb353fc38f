import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { followEventTime, type ConnectionStatus, type Refusal } from '@livesession/ui';
import type {
  AnnouncementRecord, Arrival, Commands, CommitmentRecord, ConsoleRecord, DeviceRecord, LiveNumbers, LiveRecord, NoteRecord, ParkedTopicRecord, PulseRecord, PulseTextRecord, QuestionRecord, RoundRecord, SeatMapRecord, SeatingRecord, SessionRecord, StoryRecord, TableListRecord, TableProgressRecord, TableSheetRecord, TallyRecord, VotersRecord,
} from '@livesession/wire';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { wayBack, type Step } from './running/undo';

/** The hub methods that the console calls. */
export type Method =
  | 'GoToNextRound' | 'GoToRound' | 'OpenRound' | 'GoToPhase' | 'PauseRound' | 'ResumeRound' | 'ExtendRound' | 'CloseRound' | 'ReopenRound'
  | 'RevealResult' | 'SelectFinalists' | 'ApproveQuestions' | 'RejectQuestion'
  | 'EditQuestion' | 'PinQuestion' | 'HighlightQuestion' | 'MergeQuestions' | 'UnmergeQuestion' | 'DismissSuggestion' | 'CollectTableList' | 'TakeFindingDown' | 'HidePulseEntry' | 'GoToTable'
  | 'AcceptPairing' | 'RevokeDevice' | 'BlankScreens' | 'NameScreen' | 'AssignScreens' | 'SetUpScreen' | 'IdentifyScreens' | 'SetLook' | 'SetWifi'
  | 'RotateTables' | 'ReconfigureTables' | 'TakeBackSeating' | 'MoveParticipant' | 'NameHost' | 'SetFixed' | 'ArrangeTable' | 'CheckInPerson' | 'SignOffPerson' | 'AddWalkIn' | 'ReleaseSeats'
  | 'HideResult' | 'WithdrawRound' | 'TakeControl' | 'ReleaseControl' | 'MoveRound' | 'DuplicateRound' | 'PlanRunOff' | 'SkipRound' | 'EditRound'
  | 'Announce' | 'WithdrawAnnouncement' | 'ParkTopic' | 'SettleTopic' | 'EndHelpCall'
  | 'HideStory' | 'ShowStory' | 'PlaceKiosk';

export type TakenIn = (arrival: Arrival) => void;

export type Body<M extends Method> = Omit<Commands[M], 'commandId'>;

/** What the console needs from the link; fixtures stand in for it in the gallery and in tests. */
export interface DeskLink {
  readonly records: ReadonlySignal<ReadonlyMap<string, LiveRecord>>;
  readonly status: ReadonlySignal<ConnectionStatus>;
  readonly numbers: ReadonlySignal<LiveNumbers>;
  readonly serverNow: () => number;
  /** Sends until answered; the answer is the refusal, or undefined when it was done. Who was taken in by it is told beside. */
  readonly send: <M extends Method>(method: M, body: Body<M>, takenIn?: TakenIn) => Promise<Refusal | undefined>;
}

/** The records as the console's parts read them. */
export interface Desk extends DeskLink {
  readonly session: ReadonlySignal<SessionRecord | undefined>;
  /** In the order of the agenda. */
  readonly rounds: ReadonlySignal<readonly RoundRecord[]>;
  readonly current: ReadonlySignal<RoundRecord | undefined>;
  readonly tables: ReadonlySignal<readonly TableProgressRecord[]>;
  readonly devices: ReadonlySignal<readonly DeviceRecord[]>;
  readonly seating: ReadonlySignal<SeatingRecord | undefined>;
  /** By number; 0 are the people without a table. */
  readonly seatMap: ReadonlySignal<readonly SeatMapRecord[]>;
  readonly tallyOf: (roundId: string) => TallyRecord | undefined;
  /** Who voted for what in a named vote, once it is revealed. */
  readonly votersOf: (roundId: string) => VotersRecord | undefined;
  /** This console itself. */
  readonly self: ReadonlySignal<ConsoleRecord | undefined>;
  /** The latest first. */
  readonly announcements: ReadonlySignal<readonly AnnouncementRecord[]>;
  /** The waiting ones first. */
  readonly topics: ReadonlySignal<readonly ParkedTopicRecord[]>;
  /** The way back from this console's last action; undefined when there is none any more. */
  readonly undoable: ReadonlySignal<Undoable | undefined>;
  readonly undo: () => Promise<void>;
  /** Why the last action could not be taken back; undefined when it could. */
  readonly undoRefusal: ReadonlySignal<Refusal | undefined>;
  readonly forgetUndo: () => void;
  /** In the order of asking. */
  readonly questionsOf: (roundId: string) => readonly QuestionRecord[];
  /** Ids of questions that may be the same, the closest group first. */
  readonly similarOf: (roundId: string) => readonly (readonly string[])[];
  /** In the order of sending. */
  readonly commitmentsOf: (roundId: string) => readonly CommitmentRecord[];
  /** In the order of noting. */
  readonly storiesOf: (roundId: string) => readonly StoryRecord[];
  /** By table, in the order of writing. */
  readonly notesOf: (roundId: string) => readonly NoteRecord[];
  /** By table. */
  readonly sheetsOf: (roundId: string) => readonly TableSheetRecord[];
  /** By table; empty for a harvest without lists. */
  readonly listsOf: (roundId: string) => readonly TableListRecord[];
  readonly pulseOf: (roundId: string) => PulseRecord | undefined;
  /** In the order of answering. */
  readonly pulseTextsOf: (roundId: string) => readonly PulseTextRecord[];
}

export interface Undoable {
  readonly steps: readonly Step[];
  readonly at: number;
}

export function createDesk(link: DeskLink): Desk {
  const byType = computed(() => sorted(link.records.value));
  const session = computed(() => byType.value.session);
  const rounds = computed(() => byType.value.rounds);
  const current = computed(() => rounds.value.find((round) => round.id === session.value?.currentRound));
  const undoable = signal<Undoable | undefined>(undefined);
  const undoRefusal = signal<Refusal | undefined>(undefined);
  followEventTime(() => session.value?.timeZone);
  return {
    ...link,
    send: async (method, body, takenIn) => {
      // Where the room is now: afterwards nobody knows any more what to go back to.
      const steps = wayBack({ method, body } as Step, { current: current.peek(), rounds: rounds.peek(), records: link.records.peek() });
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
    self: computed(() => byType.value.self),
    announcements: computed(() => byType.value.announcements),
    topics: computed(() => byType.value.topics),
    session,
    rounds,
    current,
    tables: computed(() => byType.value.tables),
    devices: computed(() => byType.value.devices),
    seating: computed(() => byType.value.seating),
    seatMap: computed(() => byType.value.seatMap),
    tallyOf: (roundId) => byType.value.tallies.get(roundId),
    votersOf: (roundId) => byType.value.voters.get(roundId),
    questionsOf: (roundId) => byType.value.questions.get(roundId) ?? [],
    similarOf: (roundId) => byType.value.similar.get(roundId) ?? [],
    commitmentsOf: (roundId) => byType.value.commitments.get(roundId) ?? [],
    storiesOf: (roundId) => byType.value.stories.get(roundId) ?? [],
    notesOf: (roundId) => byType.value.notes.get(roundId) ?? [],
    listsOf: (roundId) => byType.value.lists.get(roundId) ?? [],
    sheetsOf: (roundId) => byType.value.sheets.get(roundId) ?? [],
    pulseOf: (roundId) => byType.value.pulses.get(roundId),
    pulseTextsOf: (roundId) => byType.value.pulseTexts.get(roundId) ?? [],
  };
}

// Stops at the first refusal: what comes after it would move a room that stays as it is.
async function takeBack(steps: readonly Step[], link: DeskLink): Promise<Refusal | undefined> {
  for (const step of steps) {
    const refused = await link.send(step.method, step.body as never);
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

interface ByType {
  session: SessionRecord | undefined;
  seating: SeatingRecord | undefined;
  readonly seatMap: SeatMapRecord[];
  self: ConsoleRecord | undefined;
  readonly announcements: AnnouncementRecord[];
  readonly topics: ParkedTopicRecord[];
  readonly rounds: RoundRecord[];
  readonly tables: TableProgressRecord[];
  readonly devices: DeviceRecord[];
  readonly tallies: Map<string, TallyRecord>;
  readonly voters: Map<string, VotersRecord>;
  readonly questions: Map<string, QuestionRecord[]>;
  readonly similar: Map<string, readonly (readonly string[])[]>;
  readonly commitments: Map<string, CommitmentRecord[]>;
  readonly stories: Map<string, StoryRecord[]>;
  readonly notes: Map<string, NoteRecord[]>;
  readonly sheets: Map<string, TableSheetRecord[]>;
  readonly lists: Map<string, TableListRecord[]>;
  readonly pulses: Map<string, PulseRecord>;
  readonly pulseTexts: Map<string, PulseTextRecord[]>;
}

function sorted(records: ReadonlyMap<string, LiveRecord>): ByType {
  const found: ByType = {
    session: undefined, seating: undefined, seatMap: [], rounds: [], tables: [], devices: [], tallies: new Map(), voters: new Map(), questions: new Map(), similar: new Map(), commitments: new Map(), stories: new Map(), notes: new Map(), sheets: new Map(), lists: new Map(), pulses: new Map(), pulseTexts: new Map(), self: undefined, announcements: [], topics: [],
  };
  for (const record of records.values()) sort(record, found);
  found.rounds.sort((a, b) => a.number - b.number);
  found.announcements.sort((a, b) => b.at - a.at);
  found.topics.sort((a, b) => Number(a.settled) - Number(b.settled) || a.at - b.at);
  found.seatMap.sort((a, b) => a.table - b.table);
  found.tables.sort((a, b) => a.number - b.number);
  found.devices.sort((a, b) => a.role.localeCompare(b.role) || (a.table ?? 0) - (b.table ?? 0) || a.name.localeCompare(b.name));
  for (const list of found.questions.values()) list.sort((a, b) => a.number - b.number);
  for (const list of found.pulseTexts.values()) list.sort((a, b) => a.number - b.number);
  for (const list of found.commitments.values()) list.sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
  for (const list of found.stories.values()) list.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  for (const list of found.notes.values()) list.sort((a, b) => a.table - b.table || a.number - b.number);
  for (const list of found.lists.values()) list.sort((a, b) => a.table - b.table);
  for (const list of found.sheets.values()) list.sort((a, b) => a.table - b.table);
  return found;
}

function sort(record: LiveRecord, found: ByType): void {
  switch (record.type) {
    case 'session':
      found.session = record;
      break;
    case 'seating':
      found.seating = record;
      break;
    case 'seatMap':
      found.seatMap.push(record);
      break;
    case 'round':
      found.rounds.push(record);
      break;
    case 'tally':
      found.tallies.set(record.roundId, record);
      break;
    case 'voters':
      found.voters.set(record.roundId, record);
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
    case 'tableList':
      into(found.lists, record.roundId, record);
      break;
    case 'story':
      into(found.stories, record.roundId, record);
      break;
    case 'pulse':
      found.pulses.set(record.roundId, record);
      break;
    case 'pulseText':
      into(found.pulseTexts, record.roundId, record);
      break;
    case 'tableProgress':
      found.tables.push(record);
      break;
    case 'console':
      found.self = record;
      break;
    case 'announcement':
      found.announcements.push(record);
      break;
    case 'topic':
      found.topics.push(record);
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
