import { setLocale } from '@livesession/ui';
import type { LiveRecord } from '@livesession/wire';
import { beforeEach, describe, expect, it } from 'vitest';
import { phone, round } from '../../gallery/situations';
import { worldCafe } from './worldCafe';

const me = (host: boolean): Readonly<Record<string, LiveRecord>> => ({ me: { type: 'me', participantId: 'p0', name: 'Anne', table: 14, host } });
const phases = [{ name: 'handOver' }, { name: 'think' }, { name: 'share' }, { name: 'discuss' }];

describe('what I do now in a World Café', () => {
  beforeEach(() => setLocale('en'));

  const now = (phase: number, host: boolean): string => {
    const current = round('cafe', 'Café', { kind: 'worldCafe', question: 'Why?', maxLength: 280 }, { phases, phase });
    return worldCafe.now(current as Parameters<typeof worldCafe.now>[0], phone({ round: current, records: me(host) }).records);
  };

  it('is to tell, for the host, while the others listen', () => {
    expect(now(0, true)).toBe('Tell the new group what others left');
    expect(now(0, false)).toMatch(/^Listen/);
  });
  it('is the same for all afterwards', () => expect([1, 2].map((phase) => now(phase, true))).toEqual([1, 2].map((phase) => now(phase, false))));
});
