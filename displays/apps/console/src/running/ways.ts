import type { RoundRecord } from '@livesession/wire';
import { isSecret } from '../rounds/choice/privacy';
import { returnTo, roundOf, type Before } from './before';
import type { Step, Ways } from './way';

/** The rounds' life, who drives, messages and topics. */
export const ways = {
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

  TakeControl: { by: 'ReleaseControl' },
  ReleaseControl: { by: 'TakeControl' },
  Announce: { by: 'WithdrawAnnouncement' },
  WithdrawAnnouncement: { undo: ({ announcementId }, before) => saidBefore(announcementId, before) },
  ParkTopic: { by: 'SettleTopic' },
  SettleTopic: { undo: (body) => [{ method: 'SettleTopic', body: { ...body, settled: !body.settled } }] },
  // A table that still waits calls again.
  EndHelpCall: { by: 'device' },
} as const satisfies Ways;

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

function saidBefore(announcementId: string, before: Before): readonly Step[] | undefined {
  const said = before.records.get(`announcement/${announcementId}`);
  return said?.type === 'announcement' ? [{ method: 'Announce', body: { text: said.text, ...(said.table == null ? {} : { table: said.table }) } }] : undefined;
}
