// @vitest-environment happy-dom
import type { PendingPairing } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { testPage } from '../testing/page';
import { Pairings } from './Pairings';

const page = testPage();

function show(waiting: PendingPairing): void {
  page.show(<Pairings />, { session: { type: 'session', title: 'Day', language: 'en', tables: 32 } }, { pairings: [waiting] });
}

describe('a device that waits', () => {
  it('is let in by one press', async () => {
    show({ code: 'K7PX', role: 'screen' });
    await page.press('Accept');
    expect(page.sent).toEqual([['AcceptPairing', { code: 'K7PX', role: 'screen' }]]);
  });

  it('is not made a console by one press: it could drive everything', async () => {
    show({ code: 'K7PX', role: 'console' });
    await page.press('Hold: accept');
    expect(page.sent).toEqual([]);
  });

  it('is a tablet of a table that there is', async () => {
    show({ code: 'K7PX', role: 'tablet', table: 40 });
    await page.press('Accept');
    expect(page.sent).toEqual([]);
    await page.type('Table no.', '12');
    await page.press('Accept');
    expect(page.sent).toEqual([['AcceptPairing', { code: 'K7PX', role: 'tablet', table: 12 }]]);
  });
});
