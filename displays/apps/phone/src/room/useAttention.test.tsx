// @vitest-environment happy-dom
import type { MeRecord, RoundDetail, RoundRecord, SeatMove } from '@livesession/wire';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { round } from '../../gallery/situations';
import { useAttention } from './useAttention';

let root: HTMLElement;
let locks: { released: boolean }[];
let shaken: unknown[];
let visible: DocumentVisibilityState;

beforeEach(() => {
  root = document.createElement('div');
  [locks, shaken, visible] = [[], [], 'visible'];
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
});

afterEach(() => {
  act(() => render(null, root));
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
  Reflect.deleteProperty(navigator, 'vibrate');
  Reflect.deleteProperty(navigator, 'userActivation');
});

function canDoBoth(): void {
  const request = (): Promise<unknown> => {
    const lock = { released: false };
    locks.push(lock);
    return Promise.resolve({ release: () => Promise.resolve((lock.released = true)) });
  };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  Object.defineProperty(navigator, 'vibrate', { configurable: true, value: (pattern: unknown) => shaken.push(pattern) });
}

const me = (move?: SeatMove): MeRecord => ({ type: 'me', participantId: 'p', name: 'Anne', table: 3, host: false, ...(move && { move }) });
const pulse: RoundDetail = { kind: 'pulse', form: 'text', prompt: 'How are you?', live: false, maxLength: 140, maxWords: 3 };
const open = (id = 'r'): RoundRecord => round(id, 'Pulse', pulse);

function Page(props: { readonly current: RoundRecord | undefined; readonly who: MeRecord | undefined }): null {
  useAttention(props.current, props.who);
  return null;
}

async function at(current: RoundRecord | undefined, who: MeRecord | undefined = me()): Promise<void> {
  await act(async () => render(<Page current={current} who={who} />, root));
}

describe('the screen', () => {
  it('stays on while there is something to do, and is let go afterwards', async () => {
    canDoBoth();
    await at(open());
    expect(locks).toEqual([{ released: false }]);
    await at({ ...open(), status: 'closed' });
    expect(locks).toEqual([{ released: true }]);
  });

  it('stays on again when the phone is unlocked: the browser has let go of it meanwhile', async () => {
    canDoBoth();
    await at(open());
    visible = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(locks).toHaveLength(1);
    visible = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(locks).toHaveLength(2);
  });

  it('is nobody’s business in a break', async () => {
    canDoBoth();
    await at(round('b', 'Break', { kind: 'interlude', purpose: 'break' }));
    expect(locks).toEqual([]);
  });
});

describe('the phone calls', () => {
  it('once, when it is the person’s turn', async () => {
    canDoBoth();
    await at(undefined);
    await at(open());
    await at(open());
    expect(shaken).toHaveLength(1);
    await at(open('next'));
    expect(shaken).toHaveLength(2);
  });

  it('when the person is sent to another table', async () => {
    canDoBoth();
    await at({ ...open(), status: 'closed' });
    await at({ ...open(), status: 'closed' }, me('go'));
    expect(shaken).toHaveLength(1);
  });

  it('not before anybody has touched the page: the browser would refuse it, aloud', async () => {
    canDoBoth();
    Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive: false } });
    await at(undefined);
    await at(open());
    expect(shaken).toEqual([]);
    Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive: true } });
    await at(open('next'));
    expect(shaken).toHaveLength(1);
  });

  it('not for what was so when the page came, nor in a pocket', async () => {
    canDoBoth();
    await at(open());
    visible = 'hidden';
    await at(open('next'));
    expect(shaken).toEqual([]);
  });
});

it('a phone that can do neither, as on plain http, goes on without', async () => {
  await at(undefined);
  await at(open());
  await at({ ...open(), status: 'closed' });
  expect([locks, shaken]).toEqual([[], []]);
});
