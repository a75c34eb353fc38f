// @vitest-environment happy-dom
import { locale } from '@livesession/ui';
import { signal } from '@preact/signals';
import type { LiveRecord, PendingPairing } from '@livesession/wire';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, DeskContext } from '../desk';
import { Pairings } from './Pairings';

let root: HTMLElement;
let sent: unknown[];

beforeEach(() => {
  locale.value = 'en';
  sent = [];
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  locale.value = 'fr';
});

async function press(waiting: PendingPairing): Promise<void> {
  const desk = createDesk({
    records: signal<ReadonlyMap<string, LiveRecord>>(new Map()),
    status: signal('live' as const),
    numbers: signal({ connected: 0, pairings: [waiting], connectedDevices: [] }),
    serverNow: () => 0,
    send: async (method, body) => {
      sent.push([method, body]);
      return Promise.resolve(undefined);
    },
  });
  act(() => render(<DeskContext.Provider value={desk}><Pairings /></DeskContext.Provider>, root));
  await act(async () => {
    root.querySelector('button')?.click();
    await Promise.resolve();
  });
}

describe('a device that waits', () => {
  it('is let in by one press', async () => {
    await press({ code: 'K7PX', role: 'screen' });
    expect(sent).toEqual([['AcceptPairing', { code: 'K7PX', role: 'screen' }]]);
  });

  it('is not made a console by one press: it could drive everything', async () => {
    await press({ code: 'K7PX', role: 'console' });
    expect(sent).toEqual([]);
  });
});
