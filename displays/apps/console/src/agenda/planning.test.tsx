// @vitest-environment happy-dom
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testPage } from '../testing/page';
import { NewRound } from './newRound/NewRound';
import { RemovedRound, RemoveRound, type Removed } from './RemoveRound';

const pause = (id: string, number: number): RoundRecord => ({ type: 'round', id, number, title: `Pause ${id}`, status: 'planned', detail: { kind: 'interlude', purpose: 'break' } });
const fault = { imported: 0, faults: [{ line: 0, column: '', problem: 'Another one builds on it.', remedy: 'Remove that one first.' }], notices: [] };
const done = { imported: 1, faults: [], notices: [] };

const page = testPage();
let asked: (readonly [method: string, path: string, body: unknown])[];
let answers: { status: number; json: unknown }[];

beforeEach(() => {
  [asked, answers] = [[], []];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push([init.method ?? 'GET', path, init.body === undefined ? undefined : JSON.parse(String(init.body))]);
    const { status, json } = answers.shift() ?? { status: 200, json: done };
    return Promise.resolve(new Response(JSON.stringify(json), { status }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const show = (part: JSX.Element): void => page.show(part, { 'round/a': pause('a', 1), 'round/b': pause('b', 2) });

describe('adding a round', () => {
  it('tells what is missing, and sends nothing then', async () => {
    show(<NewRound after="a" onAdded={() => undefined} onCancel={() => undefined} />);
    await page.type('What the room does', 'break');
    await page.press('Add to the agenda');
    expect(page.field('Title').getAttribute('aria-invalid')).toBe('true');
    expect(page.root.textContent).toContain('To be filled in');
    expect(asked).toEqual([]);
  });

  it('takes no duration that is none', async () => {
    show(<NewRound after="a" onAdded={() => undefined} onCancel={() => undefined} />);
    await page.type('What the room does', 'break');
    await page.type('Title', 'Coffee');
    for (const duration of ['abc', '-5']) {
      await page.type('Duration in minutes', duration);
      expect(page.root.textContent).toContain('A number of minutes');
      await page.press('Add to the agenda');
    }
    expect(asked).toEqual([]);
  });

  it('sends it once, with its place, and looks at it', async () => {
    let added = '';
    show(<NewRound after="a" onAdded={(id) => (added = id)} onCancel={() => undefined} />);
    await page.type('What the room does', 'break');
    await page.type('Title', 'Coffee');
    await page.press('Add to the agenda');
    await vi.waitFor(() => expect(added).not.toBe(''));
    expect(asked).toEqual([['PUT', `/api/agenda/rounds/${added}?lang=en&after=a`, { id: added, kind: 'break', title: 'Coffee', duration: '1200 s', seating: 'stay' }]]);
  });

  it('B2 says what the server has against it, and plans no second one when it is sent again', async () => {
    answers = [{ status: 422, json: fault }, { status: 200, json: done }];
    show(<NewRound after={undefined} onAdded={() => undefined} onCancel={() => undefined} />);
    await page.type('What the room does', 'break');
    await page.type('Title', 'Coffee');
    await page.press('Add to the agenda');
    await vi.waitFor(() => expect(page.root.textContent).toContain('Remove that one first.'));
    await page.press('Add to the agenda');
    expect(asked[1]?.[1]).toBe(asked[0]?.[1]);
  });
});

describe('removing a round', () => {
  it('keeps what it takes to put it back', async () => {
    answers = [{ status: 200, json: { id: 'b', kind: 'break', title: 'Pause b' } }, { status: 200, json: done }];
    let removed: Removed | undefined;
    show(<RemoveRound round={pause('b', 2)} onRemoved={(each) => (removed = each)} />);
    await page.hold('Hold: remove from the agenda');
    await vi.waitFor(() => expect(removed).toEqual({ id: 'b', title: 'Pause b', keys: { id: 'b', kind: 'break', title: 'Pause b' }, after: 'a', next: undefined }));
    expect(asked.map(([method, path]) => `${method} ${path}`)).toEqual(['GET /api/agenda/rounds/b?lang=en', 'DELETE /api/agenda/rounds/b?lang=en']);
  });

  it('says why it cannot be', async () => {
    answers = [{ status: 200, json: {} }, { status: 422, json: fault }];
    let removed: Removed | undefined;
    show(<RemoveRound round={pause('a', 1)} onRemoved={(each) => (removed = each)} />);
    await page.hold('Hold: remove from the agenda');
    await vi.waitFor(() => expect(page.root.textContent).toContain('Another one builds on it.'));
    expect(removed).toBeUndefined();
  });

  it('is taken back at the place where it was, the first one too', async () => {
    let closed = false;
    show(<RemovedRound removed={{ id: 'x', title: 'X', keys: { id: 'x' }, after: undefined, next: 'a' }} onClose={() => (closed = true)} />);
    await page.press('Put it back');
    await vi.waitFor(() => expect(closed).toBe(true));
    expect(asked).toEqual([['PUT', '/api/agenda/rounds/x?lang=en', { id: 'x' }]]);
    expect(page.sent).toEqual([['MoveRound', { roundId: 'x', before: 'a' }]]);
  });
});
