import { locale } from '@livesession/ui';
import { signal } from '@preact/signals';
import type { LiveNumbers, LiveRecord } from '@livesession/wire';
import { render, type JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { createDesk, DeskContext, type Desk } from '../desk';
import { recordsOf } from '../records';

/** What stands on a page of the console that a test looks at, in English, and what it sends. */
export interface TestPage {
  readonly root: HTMLElement;
  readonly sent: (readonly [method: string, body: unknown])[];
  readonly show: (part: JSX.Element, records?: Readonly<Record<string, LiveRecord>>, numbers?: Partial<LiveNumbers>) => void;
  /** The button with these words; undefined when there is none. */
  readonly button: (words: string) => HTMLButtonElement | undefined;
  readonly press: (words: string) => Promise<void>;
  /** Twice, as with assistive technology: what a hold is without a pointer. */
  readonly hold: (words: string) => Promise<void>;
  /** The field or list with this label. */
  readonly field: (label: string) => HTMLInputElement;
  readonly type: (label: string, text: string) => Promise<void>;
}

/** An empty page before every test of the file. */
export function testPage(): TestPage {
  let root = document.body;
  const sent: (readonly [string, unknown])[] = [];
  beforeEach(() => {
    locale.value = 'en';
    sent.length = 0;
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    locale.value = 'fr';
  });
  const button = (words: string): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find((each) => each.textContent === words);
  const field = (label: string): HTMLInputElement => {
    const found = [...root.querySelectorAll('label')].find((each) => each.textContent?.trim() === label);
    if (!found) throw new Error(`No field is called ${label}.`);
    return document.getElementById(found.htmlFor) as HTMLInputElement;
  };
  const press = async (words: string): Promise<void> => act(async () => {
    const found = button(words);
    if (!found) throw new Error(`No button says ${words}.`);
    found.click();
    await vi.waitFor(() => undefined);
  });
  return {
    get root() {
      return root;
    },
    sent,
    show: (part, records = {}, numbers = {}) => act(() => render(<DeskContext.Provider value={deskOn(records, numbers, sent)}>{part}</DeskContext.Provider>, root)),
    button,
    press,
    hold: async (words) => {
      await press(words);
      await press('Press once more to confirm');
    },
    field,
    type: async (label, text) => act(async () => {
      const found = field(label);
      found.value = text;
      found.dispatchEvent(new Event(found.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      await Promise.resolve();
    }),
  };
}

function deskOn(records: Readonly<Record<string, LiveRecord>>, numbers: Partial<LiveNumbers>, sent: (readonly [string, unknown])[]): Desk {
  return createDesk({
    records: recordsOf(Object.entries(records)),
    status: signal('live' as const),
    numbers: signal({ connected: 0, pairings: [], connectedDevices: [], ...numbers }),
    serverNow: () => 0,
    send: async (method, body) => {
      sent.push([method, body]);
      return Promise.resolve(undefined);
    },
  });
}
