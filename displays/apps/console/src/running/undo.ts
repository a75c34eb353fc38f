import type { LiveRecord, RoundRecord } from '@livesession/wire';
import { isSecret } from '../rounds/choice/privacy';
import type { Body, Method } from '../desk';
import { returnTo, roundOf, seatBefore, tableBefore, type Before } from './before';
import { assignmentBefore, lookBefore, wifiBefore, screenNameBefore, setUpBefore } from './screensBefore';

export type { Before } from './before';

/** One command of a way back. */
export type Step = { readonly [M in Method]: { readonly method: M; readonly body: Body<M> } }[Method];

/** How long a way back is offered, in milliseconds. */
export const undoMs = 10_000;

/** How what a command did is taken back. */
export type Way<M extends Method> =
  /** For ten seconds with one press or one key: these commands, in order; undefined when there is nothing to go back to. */
  | { readonly undo: (body: Body<M>, before: Before) => readonly Step[] | undefined }
  /** With a button of its own, at any time, here or on the device that asked; the ledger keeps both. */
  | { readonly by: Method | 'device' }
  /** Its button is held for a second, because whoever is in the room notices at once; and what brings it back. */
  | { readonly held: true; readonly by: Method | 'device' }
  /** It is over after a moment by itself. */
  | { readonly passes: true };

/** Every command of the console, and its way back: one that is missing here does not compile. */
export const ways: { readonly [M in Method]: Way<M> } = {
  GoToNextRound: { undo: (_, before) => before.current && returnTo(before.current, undefined) },
  GoToRound: { undo: (_, before) => before.current && returnTo(before.current, undefined) },
  OpenRound: { undo: ({ roundId }, before) => [{ method: 'WithdrawRound', body: { roundId } }, ...returnTo(before.current, roundId)] },
  WithdrawRound: { undo: (body) => [{ method: 'OpenRound', body }] },
  // A counted secret vote stays closed: its button is held. And taking its reopening back would count it.
  CloseRound: { undo: ({ roundId }, before) => (isSecretIn(before, roundId) ? undefined : [{ method: 'ReopenRound', body: { roundId, resume: true } }]) },
  ReopenRound: { undo: ({ roundId }, before) => (isSecretIn(before, roundId) ? undefined : [{ method: 'CloseRound', body: { roundId } }, ...(isRevealed(roundOf(before, roundId)) ? [{ method: 'RevealResult', body: { roundId } } as const] : [])]) },
  GoToPhase: { undo: ({ roundId }, before) => phaseBefore(roundOf(before, roundId)) },
  PauseRound: { undo: (body) => [{ method: 'ResumeRound', body }] },
  ResumeRound: { undo: (body) => [{ method: 'PauseRound', body }] },
  ExtendRound: { undo: ({ roundId, seconds }) => [{ method: 'ExtendRound', body: { roundId, seconds: -seconds } }] },
  RevealResult: { undo: (body) => [{ method: 'HideResult', body }] },
  HideResult: { undo: (body) => [{ method: 'RevealResult', body }] },
  // A vote that is opened again forgets how its tie was decided.
  SelectFinalists: { by: 'ReopenRound' },
  GoToTable: { undo: ({ roundId }, before) => reportBefore(roundOf(before, roundId)) },

  ApproveQuestions: { by: 'RejectQuestion' },
  RejectQuestion: { undo: ({ roundId, questionId }, before) => (question(before, questionId)?.status === 'approved' ? [{ method: 'ApproveQuestions', body: { roundId, questionIds: [questionId] } }] : undefined) },
  EditQuestion: { undo: (body, before) => textBefore(body, before) },
  PinQuestion: { undo: (body) => [{ method: 'PinQuestion', body: { ...body, pinned: !body.pinned } }] },
  HighlightQuestion: { undo: ({ roundId }, before) => [{ method: 'HighlightQuestion', body: { roundId, ...highlighted(before, roundId) } }] },
  MergeQuestions: { undo: ({ roundId, questionIds }) => questionIds.map((questionId) => ({ method: 'UnmergeQuestion', body: { roundId, questionId } })) },
  UnmergeQuestion: { undo: ({ roundId, questionId }, before) => mergedBefore(roundId, questionId, before) },
  // Questions that are not suggested any more can still be marked and merged by hand.
  DismissSuggestion: { by: 'MergeQuestions' },
  // What was collected is asked; each of its questions can be taken down.
  CollectTableList: { held: true, by: 'RejectQuestion' },
  HideStory: { undo: ({ roundId, storyId }) => [{ method: 'ShowStory', body: { roundId, storyId } }] },
  ShowStory: { undo: ({ roundId, storyId }) => [{ method: 'HideStory', body: { roundId, storyId } }] },
  HidePulseEntry: { undo: (body) => [{ method: 'HidePulseEntry', body: { ...body, hidden: !body.hidden } }] },
  // The table sends it again, as it was or better.
  TakeFindingDown: { held: true, by: 'device' },

  BlankScreens: { undo: ({ blank, deviceId }, before) => screensBefore(blank, deviceId ?? undefined, before) },
  AssignScreens: { undo: assignmentBefore },
  NameScreen: { undo: screenNameBefore },
  SetUpScreen: { undo: setUpBefore },
  IdentifyScreens: { passes: true },
  SetLook: { undo: (_, before) => lookBefore(before) },
  SetWifi: { undo: (_, before) => wifiBefore(before) },
  AcceptPairing: { by: 'RevokeDevice' },
  RevokeDevice: { held: true, by: 'AcceptPairing' },
  PlaceKiosk: { by: 'PlaceKiosk' },

  RotateTables: { undo: ({ after }) => [{ method: 'TakeBackSeating', body: { after: after + 1 } }] },
  ReconfigureTables: { undo: ({ after }) => [{ method: 'TakeBackSeating', body: { after: after + 1 } }] },
  TakeBackSeating: { held: true, by: 'RotateTables' },
  MoveParticipant: { undo: ({ participantId }, before) => whereBefore(participantId, before) },
  NameHost: { undo: ({ table }, before) => hostBefore(table, before) },
  SetFixed: { undo: (body) => [{ method: 'SetFixed', body: { ...body, fixed: !body.fixed } }] },
  CheckInPerson: { undo: ({ participantId }) => [{ method: 'SignOffPerson', body: { participantId } }] },
  SignOffPerson: { undo: ({ participantId }) => [{ method: 'CheckInPerson', body: { participantId } }] },
  AddWalkIn: { by: 'SignOffPerson' },
  // Who comes after all gets a seat at once, another one perhaps.
  ReleaseSeats: { held: true, by: 'CheckInPerson' },
  ArrangeTable: { undo: ({ table }, before) => arrangementBefore(table, before) },

  TakeControl: { by: 'ReleaseControl' },
  ReleaseControl: { by: 'TakeControl' },
  MoveRound: { undo: ({ roundId }, before) => [{ method: 'MoveRound', body: { roundId, ...placeBefore(roundId, before) } }] },
  DuplicateRound: { by: 'SkipRound' },
  PlanRunOff: { by: 'SkipRound' },
  SkipRound: { undo: (body) => [{ method: 'SkipRound', body: { ...body, skipped: !body.skipped } }] },
  EditRound: { undo: (body, before) => wordsBefore(body, roundOf(before, body.roundId)) },

  Announce: { by: 'WithdrawAnnouncement' },
  WithdrawAnnouncement: { undo: ({ announcementId }, before) => saidBefore(announcementId, before) },
  ParkTopic: { by: 'SettleTopic' },
  SettleTopic: { undo: (body) => [{ method: 'SettleTopic', body: { ...body, settled: !body.settled } }] },
  // A table that still waits calls again.
  EndHelpCall: { by: 'device' },
};

/** The commands that take a command back, in order; undefined when there is nothing to take back, or another way to it. */
export function wayBack(step: Step, before: Before): readonly Step[] | undefined {
  const way = ways[step.method] as Way<Method>;
  return 'undo' in way ? way.undo(step.body as never, before) : undefined;
}

function isSecretIn(before: Before, roundId: string): boolean {
  const round = roundOf(before, roundId);
  return round !== undefined && isSecret(round);
}

function isRevealed(round: RoundRecord | undefined): boolean {
  return round?.detail.kind === 'choice' && round.detail.revealed;
}

function phaseBefore(round: RoundRecord | undefined): readonly Step[] | undefined {
  return round?.phase == null ? undefined : [{ method: 'GoToPhase', body: { roundId: round.id, phase: round.phase } }];
}

function reportBefore(round: RoundRecord | undefined): readonly Step[] | undefined {
  return round?.detail.kind === 'reportBack' && round.detail.table ? [{ method: 'GoToTable', body: { roundId: round.id, table: round.detail.table } }] : undefined;
}

function question(before: Before, id: string): Extract<LiveRecord, { type: 'question' }> | undefined {
  const found = before.records.get(`question/${id}`);
  return found?.type === 'question' ? found : undefined;
}

function textBefore({ roundId, questionId }: Body<'EditQuestion'>, before: Before): readonly Step[] | undefined {
  const text = question(before, questionId)?.text;
  return text === undefined ? undefined : [{ method: 'EditQuestion', body: { roundId, questionId, text } }];
}

function highlighted(before: Before, roundId: string): { readonly questionId?: string } {
  for (const record of before.records.values()) {
    if (record.type === 'question' && record.roundId === roundId && record.highlighted) return { questionId: record.id };
  }
  return {};
}

function mergedBefore(roundId: string, questionId: string, before: Before): readonly Step[] | undefined {
  const survivorId = question(before, questionId)?.mergedInto;
  return survivorId == null ? undefined : [{ method: 'MergeQuestions', body: { roundId, survivorId, questionIds: [questionId] } }];
}

// Only those that changed: a screen that was dark before stays dark.
function screensBefore(blank: boolean, only: string | undefined, before: Before): readonly Step[] {
  const screens = [...before.records.values()].filter((record) => record.type === 'device' && record.role === 'screen' && (only === undefined || record.id === only));
  const changed = screens.filter((screen) => screen.type === 'device' && screen.blank !== blank);
  if (changed.length === screens.length) return [{ method: 'BlankScreens', body: { blank: !blank, ...(only === undefined ? {} : { deviceId: only }) } }];
  return changed.flatMap((screen) => (screen.type === 'device' ? [{ method: 'BlankScreens', body: { blank: !blank, deviceId: screen.id } } as const] : []));
}

function whereBefore(participantId: string, before: Before): readonly Step[] | undefined {
  const table = seatBefore(before, participantId)?.table;
  return table ? [{ method: 'MoveParticipant', body: { participantId, table } }] : undefined;
}

function hostBefore(table: number, before: Before): readonly Step[] | undefined {
  const host = tableBefore(before, table)?.seats.find((seat) => seat.host);
  return host && [{ method: 'NameHost', body: { table, participantId: host.participantId } }];
}

function arrangementBefore(table: number, before: Before): readonly Step[] | undefined {
  const known = tableBefore(before, table);
  return known && [{ method: 'ArrangeTable', body: { table, open: known.open, ...(known.capacity == null ? {} : { capacity: known.capacity }) } }];
}

function placeBefore(roundId: string, before: Before): { readonly before?: string } {
  const next = before.rounds[before.rounds.findIndex((round) => round.id === roundId) + 1];
  return next ? { before: next.id } : {};
}

function wordsBefore({ vote }: Body<'EditRound'>, round: RoundRecord | undefined): readonly Step[] | undefined {
  if (!round) return undefined;
  const { id: roundId, title, instruction, seconds } = round;
  return [{ method: 'EditRound', body: { roundId, title, ...(instruction == null ? {} : { instruction }), ...(seconds == null ? {} : { seconds }), ...heldAs(vote, round) } }];
}

// Only where the edit has changed it: once the vote is open it stays.
function heldAs(vote: Body<'EditRound'>['vote'], { detail }: RoundRecord): Pick<Body<'EditRound'>, 'vote'> {
  return vote && detail.kind === 'choice' ? { vote: { privacy: detail.privacy, live: detail.live } } : {};
}

function saidBefore(announcementId: string, before: Before): readonly Step[] | undefined {
  const said = before.records.get(`announcement/${announcementId}`);
  return said?.type === 'announcement' ? [{ method: 'Announce', body: { text: said.text, ...(said.table == null ? {} : { table: said.table }) } }] : undefined;
}
