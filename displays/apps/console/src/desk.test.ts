import { signal } from '@preact/signals';
import type { LiveNumbers, LiveRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { createDesk, type Desk } from './desk';
import { recordsOf } from './records';

const numbers: LiveNumbers = { connected: 0, pairings: [], connectedDevices: [] };
const round = (id: string, status: 'open' | 'planned'): LiveRecord => ({
  type: 'round', id, number: 1, title: id, status, detail: { kind: 'tableCommitments', maxPerTable: 1, maxLength: 9 },
});
const session: LiveRecord = { type: 'session', title: 'Day', language: 'fr', tables: 2, currentRound: 'a' };

/** A desk in front of a server that refuses these methods; every method that was sent is kept. */
function deskRefusing(...refused: readonly string[]): { readonly desk: Desk; readonly sent: string[] } {
  const sent: string[] = [];
  const desk = createDesk({
    records: recordsOf([['session', session], ['round/a', round('a', 'open')], ['round/b', round('b', 'planned')]]),
    status: signal('live' as const),
    numbers: signal(numbers),
    serverNow: () => 0,
    send: async (method) => {
      sent.push(method);
      return Promise.resolve(refused.includes(method) ? { code: 'roundHasContributions' } : undefined);
    },
  });
  return { desk, sent };
}

describe('taking back', () => {
  it('does every step of the way back, once', async () => {
    const { desk, sent } = deskRefusing();
    await desk.send('OpenRound', { roundId: 'b' });
    await desk.undo();
    await desk.undo();
    expect(sent).toEqual(['OpenRound', 'WithdrawRound', 'ReopenRound']);
    expect(desk.undoRefusal.value).toBeUndefined();
  });

  it('says why it cannot, and does not move the room then', async () => {
    const { desk, sent } = deskRefusing('WithdrawRound');
    await desk.send('OpenRound', { roundId: 'b' });
    await desk.undo();
    expect(sent).toEqual(['OpenRound', 'WithdrawRound']);
    expect(desk.undoRefusal.value?.code).toBe('roundHasContributions');
  });

  it('is not offered for what was refused', async () => {
    const { desk } = deskRefusing('OpenRound');
    await desk.send('OpenRound', { roundId: 'b' });
    expect(desk.undoable.value).toBeUndefined();
  });
});
