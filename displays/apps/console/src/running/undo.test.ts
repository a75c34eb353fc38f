import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LiveRecord, RoundRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import type { Method } from '../desk';
import type { Before } from './before';
import { wayBack, ways } from './undo';
import type { Step } from './way';

const round = (id: string, status: RoundRecord['status'], phase?: number): RoundRecord =>
  ({ type: 'round', id, number: 1, title: id, status, detail: { kind: 'tableCommitments', maxPerTable: 1, maxLength: 9 }, ...(phase === undefined ? {} : { phase }) }) as RoundRecord;
const a = round('a', 'open');
const b = round('b', 'planned');
const at = (current: RoundRecord | undefined, ...rounds: RoundRecord[]): Before => ({ current, rounds, records: new Map() });
const before = at(a, a, b);

describe('the way back', () => {
  it('takes an opening back and lets the interrupted round go on', () => {
    expect(wayBack({ method: 'OpenRound', body: { roundId: 'b' } }, before)).toEqual([
      { method: 'WithdrawRound', body: { roundId: 'b' } },
      { method: 'ReopenRound', body: { roundId: 'a', resume: true } },
    ]);
  });
  it('only withdraws a round that the room was in already', () => {
    expect(wayBack({ method: 'OpenRound', body: { roundId: 'b' } }, at(b, b))).toEqual([{ method: 'WithdrawRound', body: { roundId: 'b' } }]);
  });
  it('reopens what was closed with the time that was left', () => {
    expect(wayBack({ method: 'CloseRound', body: { roundId: 'a' } }, before)).toEqual([{ method: 'ReopenRound', body: { roundId: 'a', resume: true } }]);
  });
  it('goes back to a closed round without opening it', () => {
    const closed = round('a', 'closed');
    expect(wayBack({ method: 'GoToNextRound', body: { from: 'a' } }, at(closed, closed, b))).toEqual([{ method: 'GoToRound', body: { roundId: 'a' } }]);
  });
  it('has none for the first step of the day', () => {
    expect(wayBack({ method: 'GoToNextRound', body: {} }, at(undefined, a))).toBeUndefined();
  });
  it('takes time back that was given', () => {
    expect(wayBack({ method: 'ExtendRound', body: { roundId: 'a', seconds: 300 } }, before)).toEqual([{ method: 'ExtendRound', body: { roundId: 'a', seconds: -300 } }]);
  });
  it('returns to the phase before', () => {
    const phased = round('a', 'open', 1);
    expect(wayBack({ method: 'GoToPhase', body: { roundId: 'a', phase: 2 } }, at(phased, phased))).toEqual([{ method: 'GoToPhase', body: { roundId: 'a', phase: 1 } }]);
  });
  it('shows again exactly the screens that were blanked', () => {
    expect(wayBack({ method: 'BlankScreens', body: { blank: true, deviceId: 's1' } }, before)).toEqual([{ method: 'BlankScreens', body: { blank: false, deviceId: 's1' } }]);
  });
  it('A4 offers none for closing a secret vote, which is counted by it', () => {
    const secret = { ...round('s', 'open'), detail: { kind: 'choice', privacy: 'secret' } as RoundRecord['detail'] };
    expect(wayBack({ method: 'CloseRound', body: { roundId: 's' } }, at(secret, secret))).toBeUndefined();
    expect(wayBack({ method: 'ReopenRound', body: { roundId: 's' } }, at(secret, secret))).toBeUndefined();
  });
  it('offers none for what has its own way back', () => {
    expect(wayBack({ method: 'ApproveQuestions', body: { roundId: 'a', questionIds: ['q'] } }, before)).toBeUndefined();
  });
});

const choice = (id: string, more: Partial<RoundRecord> = {}): RoundRecord => ({
  ...round(id, 'closed'), detail: { kind: 'choice', rule: { kind: 'one', picks: 1 }, optionCount: 2, live: false, revealed: true, keep: 1, privacy: 'anonymous' }, ...more,
});
const seats = [{ participantId: 'p1', name: 'Ana', present: true, host: true }, { participantId: 'p2', name: 'Bo', present: true, host: false }];
const records: [string, LiveRecord][] = [
  ['question/q1', { type: 'question', id: 'q1', roundId: 'a', number: 1, text: 'As asked', at: 0, status: 'approved', highlighted: true }],
  ['question/q2', { type: 'question', id: 'q2', roundId: 'a', number: 2, text: 'Merged', at: 0, status: 'approved', mergedInto: 'q1' }],
  ['seatMap/4', { type: 'seatMap', table: 4, open: true, capacity: 8, seats }],
  ['announcement/m1', { type: 'announcement', id: 'm1', text: 'Lunch', at: 0, table: 4 }],
  ['device/s1', { type: 'device', id: 's1', role: 'screen', name: 'Left', blank: true }],
  ['device/s3', { type: 'device', id: 's3', role: 'screen', name: 'Stage', blank: false, screen: { number: 3, shows: 'table', table: 4, theme: 'dark', wallOrder: 'newest', roomDepth: 24.5 } }],
  ['session', { type: 'session', title: 'Day', language: 'fr', tables: 4, look: { font: 'serif', accent: '#123456' }, wifi: { network: 'Hall', password: 'welcome' } }],
  ['device/s2', { type: 'device', id: 's2', role: 'screen', name: 'Right', blank: false }],
];
const edited: RoundRecord = { ...b, title: 'Old words', instruction: 'Old instruction', seconds: 300 };
const reporting: RoundRecord = { ...round('r', 'open'), detail: { kind: 'reportBack', order: [3, 4], table: 3 } as RoundRecord['detail'] };
const room: Before = { current: a, rounds: [round('a', 'open', 1), edited, choice('c'), reporting], records: new Map(records) };

type Undone = { readonly [M in Method]: (typeof ways)[M] extends { undo: unknown } ? M : Method }[Method];

// What each command did, and what takes it back.
const taken: readonly (readonly [Step, readonly Step[]])[] = [
  [{ method: 'GoToNextRound', body: { from: 'a' } }, [{ method: 'ReopenRound', body: { roundId: 'a', resume: true } }]],
  [{ method: 'GoToRound', body: { roundId: 'b' } }, [{ method: 'ReopenRound', body: { roundId: 'a', resume: true } }]],
  [{ method: 'OpenRound', body: { roundId: 'b' } }, [{ method: 'WithdrawRound', body: { roundId: 'b' } }, { method: 'ReopenRound', body: { roundId: 'a', resume: true } }]],
  [{ method: 'WithdrawRound', body: { roundId: 'a' } }, [{ method: 'OpenRound', body: { roundId: 'a' } }]],
  [{ method: 'CloseRound', body: { roundId: 'a' } }, [{ method: 'ReopenRound', body: { roundId: 'a', resume: true } }]],
  [{ method: 'ReopenRound', body: { roundId: 'a' } }, [{ method: 'CloseRound', body: { roundId: 'a' } }]],
  [{ method: 'ReopenRound', body: { roundId: 'c' } }, [{ method: 'CloseRound', body: { roundId: 'c' } }, { method: 'RevealResult', body: { roundId: 'c' } }]],
  [{ method: 'GoToPhase', body: { roundId: 'a', phase: 2 } }, [{ method: 'GoToPhase', body: { roundId: 'a', phase: 1 } }]],
  [{ method: 'PauseRound', body: { roundId: 'a' } }, [{ method: 'ResumeRound', body: { roundId: 'a' } }]],
  [{ method: 'ResumeRound', body: { roundId: 'a' } }, [{ method: 'PauseRound', body: { roundId: 'a' } }]],
  [{ method: 'ExtendRound', body: { roundId: 'a', seconds: 60 } }, [{ method: 'ExtendRound', body: { roundId: 'a', seconds: -60 } }]],
  [{ method: 'RevealResult', body: { roundId: 'c' } }, [{ method: 'HideResult', body: { roundId: 'c' } }]],
  [{ method: 'HideResult', body: { roundId: 'c' } }, [{ method: 'RevealResult', body: { roundId: 'c' } }]],
  [{ method: 'GoToTable', body: { roundId: 'r', table: 4 } }, [{ method: 'GoToTable', body: { roundId: 'r', table: 3 } }]],
  [{ method: 'RejectQuestion', body: { roundId: 'a', questionId: 'q1' } }, [{ method: 'ApproveQuestions', body: { roundId: 'a', questionIds: ['q1'] } }]],
  [{ method: 'EditQuestion', body: { roundId: 'a', questionId: 'q1', text: 'New' } }, [{ method: 'EditQuestion', body: { roundId: 'a', questionId: 'q1', text: 'As asked' } }]],
  [{ method: 'PinQuestion', body: { roundId: 'a', questionId: 'q1', pinned: true } }, [{ method: 'PinQuestion', body: { roundId: 'a', questionId: 'q1', pinned: false } }]],
  [{ method: 'HighlightQuestion', body: { roundId: 'a', questionId: 'q2' } }, [{ method: 'HighlightQuestion', body: { roundId: 'a', questionId: 'q1' } }]],
  [{ method: 'MergeQuestions', body: { roundId: 'a', survivorId: 'q1', questionIds: ['q2'] } }, [{ method: 'UnmergeQuestion', body: { roundId: 'a', questionId: 'q2' } }]],
  [{ method: 'UnmergeQuestion', body: { roundId: 'a', questionId: 'q2' } }, [{ method: 'MergeQuestions', body: { roundId: 'a', survivorId: 'q1', questionIds: ['q2'] } }]],
  [{ method: 'HideStory', body: { roundId: 'a', storyId: 's' } }, [{ method: 'ShowStory', body: { roundId: 'a', storyId: 's' } }]],
  [{ method: 'ShowStory', body: { roundId: 'a', storyId: 's' } }, [{ method: 'HideStory', body: { roundId: 'a', storyId: 's' } }]],
  [{ method: 'HidePulseEntry', body: { roundId: 'a', entry: 'x', hidden: true } }, [{ method: 'HidePulseEntry', body: { roundId: 'a', entry: 'x', hidden: false } }]],
  [{ method: 'BlankScreens', body: { blank: true } }, [{ method: 'BlankScreens', body: { blank: false, deviceId: 's3' } }, { method: 'BlankScreens', body: { blank: false, deviceId: 's2' } }]],
  [{ method: 'AssignScreens', body: { shows: 'clock' } }, [{ method: 'AssignScreens', body: { deviceId: 's3', shows: 'table', table: 4 } }]],
  [{ method: 'NameScreen', body: { deviceId: 's3', name: 'Door' } }, [{ method: 'NameScreen', body: { deviceId: 's3', name: 'Stage' } }]],
  [{ method: 'SetUpScreen', body: { deviceId: 's3', theme: 'light', wallOrder: 'arrival' } }, [{ method: 'SetUpScreen', body: { deviceId: 's3', theme: 'dark', wallOrder: 'newest', roomDepth: 24.5 } }]],
  [{ method: 'SetWifi', body: {} }, [{ method: 'SetWifi', body: { network: 'Hall', password: 'welcome' } }]],
  [{ method: 'SetLook', body: { title: 'Night', font: 'sans' } }, [{ method: 'SetLook', body: { title: 'Day', font: 'serif', accent: '#123456' } }]],
  [{ method: 'RotateTables', body: { after: 6 } }, [{ method: 'TakeBackSeating', body: { after: 7 } }]],
  [{ method: 'ReconfigureTables', body: { after: 6 } }, [{ method: 'TakeBackSeating', body: { after: 7 } }]],
  [{ method: 'MoveParticipant', body: { participantId: 'p2', table: 9 } }, [{ method: 'MoveParticipant', body: { participantId: 'p2', table: 4 } }]],
  [{ method: 'NameHost', body: { table: 4, participantId: 'p2' } }, [{ method: 'NameHost', body: { table: 4, participantId: 'p1' } }]],
  [{ method: 'SetFixed', body: { participantId: 'p2', fixed: true } }, [{ method: 'SetFixed', body: { participantId: 'p2', fixed: false } }]],
  [{ method: 'CheckInPerson', body: { participantId: 'p2' } }, [{ method: 'SignOffPerson', body: { participantId: 'p2' } }]],
  [{ method: 'SignOffPerson', body: { participantId: 'p2' } }, [{ method: 'CheckInPerson', body: { participantId: 'p2' } }]],
  [{ method: 'ArrangeTable', body: { table: 4, open: false } }, [{ method: 'ArrangeTable', body: { table: 4, open: true, capacity: 8 } }]],
  [{ method: 'MoveRound', body: { roundId: 'b' } }, [{ method: 'MoveRound', body: { roundId: 'b', before: 'c' } }]],
  [{ method: 'SkipRound', body: { roundId: 'b', skipped: true } }, [{ method: 'SkipRound', body: { roundId: 'b', skipped: false } }]],
  [{ method: 'EditRound', body: { roundId: 'b', title: 'New' } }, [{ method: 'EditRound', body: { roundId: 'b', title: 'Old words', instruction: 'Old instruction', seconds: 300 } }]],
  [{ method: 'EditRound', body: { roundId: 'c', title: 'c', vote: { privacy: 'secret', live: false } } }, [{ method: 'EditRound', body: { roundId: 'c', title: 'c', vote: { privacy: 'anonymous', live: false } } }]],
  [{ method: 'WithdrawAnnouncement', body: { announcementId: 'm1' } }, [{ method: 'Announce', body: { text: 'Lunch', table: 4 } }]],
  [{ method: 'SettleTopic', body: { topicId: 't', settled: true } }, [{ method: 'SettleTopic', body: { topicId: 't', settled: false } }]],
];

describe('every command of the console', () => {
  it.each(taken)('%j', (step, back) => {
    expect(wayBack(step, room)).toEqual(back);
  });

  it('that can be undone is in the table above', () => {
    const undone = Object.entries(ways).flatMap(([method, way]) => ('undo' in way ? [method as Undone] : []));
    expect(new Set(taken.map(([step]) => step.method))).toEqual(new Set(undone));
  });

  it('that is brought back by another one names one that the console sends, or the device that does it again', () => {
    const others = Object.values(ways).flatMap((way) => ('by' in way && way.by !== 'device' ? [way.by] : []));
    expect(others.filter((method) => !(method in ways))).toEqual([]);
  });

  it('goes back by commands that the console sends', () => {
    expect(taken.flatMap(([, back]) => back.map((step) => step.method)).filter((method) => !(method in ways))).toEqual([]);
  });

  // The server compares the same list with its hub: a method that one of the two lacks is noticed there.
  it('A1 is a method of its hub', () => {
    expect(Object.keys(ways).toSorted()).toEqual(JSON.parse(readFileSync(join(import.meta.dirname, 'methods.json'), 'utf8')));
  });
});
