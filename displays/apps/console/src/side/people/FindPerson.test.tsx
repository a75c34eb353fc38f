// @vitest-environment happy-dom
import type { SeatMapRecord } from '@livesession/wire';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { testPage } from '../../testing/page';
import { FindPerson } from './FindPerson';
import type { Found } from './search';

const page = testPage();
const tables: Readonly<Record<string, SeatMapRecord>> = {
  'seatMap/4': { type: 'seatMap', table: 4, open: true, seats: [{ participantId: 'p1', name: 'Ana Roy', present: false, host: false }] },
  'seatMap/7': { type: 'seatMap', table: 7, open: true, seats: [{ participantId: 'p2', name: 'Ana Roy', present: true, host: false, phone: true }] },
};
const both: Found = { people: [{ participantId: 'p1', name: 'Ana Roy', entity: 'Lille' }, { participantId: 'p2', name: 'Ana Roy', entity: 'Lyon' }], tooMany: false };

async function search(typed: string, found: Found): Promise<string[]> {
  const asked: string[] = [];
  page.show(<FindPerson find={async (text) => { asked.push(text); return Promise.resolve(found); }} />, tables);
  vi.useFakeTimers();
  await page.type('First or last name', typed);
  await act(async () => {
    await vi.runAllTimersAsync();
  });
  vi.useRealTimers();
  return asked;
}

describe('finding somebody', () => {
  it('tells namesakes apart, where they sit, and whether they and a phone are here', async () => {
    expect(await search('ana', both)).toEqual(['ana']);
    const rows = [...page.root.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows[0]).toContain('not arrived');
    expect(rows[0]).toContain('no phone');
    expect(rows[0]).toContain('table 4 · Lille');
    expect(rows[1]).toContain('is here');
    expect(rows[1]).toContain('table 7 · Lyon');
  });

  it('does at once what the front desk does, when there is one only', async () => {
    await search('roy', { people: both.people.slice(0, 1), tooMany: false });
    await page.press('Is here');
    expect(page.sent).toEqual([['CheckInPerson', { participantId: 'p1' }]]);
    expect(page.button('Badge')).toBeDefined();
  });

  it('asks nothing of two letters', async () => {
    expect(await search('r.o', both)).toEqual([]);
  });

  it.each([
    [{ people: [], tooMany: false }, 'Nobody of that name.'],
    [{ people: [], tooMany: true }, 'More names fit'],
    ['unreachable', 'The server did not answer.'],
  ] as const)('says what came of %j', async (found, sentence) => {
    await search('xyz', found as Found);
    expect(page.root.textContent).toContain(sentence);
  });
});
