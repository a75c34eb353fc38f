import type { RoundDetail, RoundRecord } from '@livesession/wire';
import { beforeEach, describe, expect, it } from 'vitest';
import { locale } from '@livesession/ui';
import { kindOf } from '../rounds';
import { previewOf } from './preview';

const vote: RoundDetail = { kind: 'choice', rule: { kind: 'one', picks: 1 }, optionCount: 2, live: false, revealed: false, keep: 1, privacy: 'anonymous' };
const stories: RoundDetail = { kind: 'successStories', maxTitle: 9, maxLine: 9 };
const round = (id: string, detail: RoundDetail, more: Partial<RoundRecord> = {}): RoundRecord => ({ type: 'round', id, number: 1, title: `Round ${id}`, status: 'planned', detail, ...more });

beforeEach(() => void (locale.value = 'en'));

describe('what the next press will show', () => {
  const phased = round('s', stories, { instruction: 'Tell it', phases: [{ name: 'tell', seconds: 1200 }, { name: 'retell', seconds: 900 }], status: 'open', phase: 0 });

  it('is the next round that is not left out, on all devices', () => {
    const rounds = [round('a', vote, { status: 'closed' }), round('b', vote, { skipped: true }), round('c', vote, { instruction: 'Choose one' })];
    expect(previewOf({ kind: 'next', from: 'a' }, rounds)).toMatchObject({ title: 'Round c', instruction: 'Choose one', shown: { phones: '“It begins in a moment”' } });
  });

  it('is a round with its instruction and its countdown when it opens', () => {
    expect(previewOf({ kind: 'open', roundId: 'a' }, [round('a', vote, { seconds: 480 })])).toMatchObject({ title: 'Round a', seconds: 480, shown: { phones: 'The ballot paper' } });
  });

  it('is the phase that begins, with its own countdown', () => {
    expect(previewOf({ kind: 'phase', roundId: 's', phase: 1 }, [phased])).toMatchObject({ seconds: 900, shown: { phones: 'Whose story to carry, and to whom' } });
    expect(previewOf({ kind: 'phase', roundId: 's', phase: 1 }, [phased])?.title).toContain('Round s · ');
  });

  it('is where people go when the room is seated anew', () => {
    expect(previewOf({ kind: 'seat', roundId: 's', change: 'rotate' }, [phased])?.shown.phones).toContain('Go to table');
  });

  it('is no result before it is revealed, and then the result', () => {
    const closed = round('a', vote, { status: 'closed' });
    expect(previewOf({ kind: 'close', roundId: 'a' }, [{ ...closed, status: 'open' }])?.shown.screens).toBe('The turnout, without a result');
    expect(previewOf({ kind: 'reveal', roundId: 'a' }, [closed])?.shown.screens).toBe('The result is revealed');
  });

  it('is what is left of the time after a pause', () => {
    expect(previewOf({ kind: 'resume', roundId: 'a' }, [round('a', vote, { status: 'paused', remainingMs: 61_500 })])?.seconds).toBe(62);
  });

  it('is nothing when the press changes nothing in the room', () => {
    expect(previewOf({ kind: 'decideTie', roundId: 'a' }, [round('a', vote)])).toBeUndefined();
    expect(previewOf({ kind: 'none' }, [])).toBeUndefined();
  });

  it('has words for every kind, moment and language', () => {
    const details = [vote, stories, { kind: 'questionHarvest' }, { kind: 'tableCommitments' }, { kind: 'interlude', purpose: 'break' }, { kind: 'interlude', purpose: 'message' }, { kind: 'adoption' }, { kind: 'peerHelp' }, { kind: 'individualCommitments' }, { kind: 'worldCafe' }, { kind: 'exploration' }, { kind: 'pulse' }, { kind: 'reportBack' }] as RoundDetail[];
    for (const language of ['fr', 'en'] as const) {
      locale.value = language;
      for (const each of details.map((detail) => round('x', detail))) {
        for (const moment of ['open', 'closed', 'revealed'] as const) {
          for (const words of Object.values(kindOf(each).shows(each, moment))) expect(words, `${each.detail.kind} ${moment}`).toMatch(/\S{2}/u);
        }
      }
    }
  });
});
