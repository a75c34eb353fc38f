// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Action } from './Action';
import type { Method } from './desk';
import { mustBeHeld, ways } from './running/undo';
import { testPage } from './testing/page';

const page = testPage();
// What the ways back of some look into.
const body = { questionIds: [] };
const methods = Object.keys(ways) as Method[];

describe('the button of a command', () => {
  it.each(methods.filter(mustBeHeld))('%s does nothing at a slip, and is held', async (method) => {
    page.show(<Action method={method} body={body as never}>Go</Action>);
    await page.press('Go');
    expect(page.sent).toEqual([]);
    await page.press('Press once more to confirm');
    expect(page.sent).toEqual([[method, body]]);
  });

  it.each(methods.filter((method) => !mustBeHeld(method)))('%s acts at once', async (method) => {
    page.show(<Action method={method} body={body as never}>Go</Action>);
    await page.press('Go');
    expect(page.sent).toEqual([[method, body]]);
  });
});
