// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { testPage } from '../testing/page';
import { Messages } from './Messages';

const page = testPage();
const session = { session: { type: 'session', title: 'Day', language: 'en', tables: 32 } } as const;

describe('a message', () => {
  it('goes to the table that was typed', async () => {
    page.show(<Messages />, session);
    await page.type('What the room should know', 'Lunch');
    await page.type('Table', ' 7 ');
    await page.press('Send to table 7');
    expect(page.sent).toEqual([['Announce', { text: 'Lunch', table: 7 }]]);
  });

  it.each(['abc', '-5', '33', '7b', '1.5'])('is not told to everybody when "%s" was typed as its table', async (typed) => {
    page.show(<Messages />, session);
    await page.type('What the room should know', 'Lunch');
    await page.type('Table', typed);
    expect(page.root.textContent).toContain('A table number, from 1 to 32');
    await page.press('Send to everybody');
    expect(page.sent).toEqual([]);
  });
});
