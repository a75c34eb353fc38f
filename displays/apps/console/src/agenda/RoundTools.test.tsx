// @vitest-environment happy-dom
import { locale } from '@livesession/ui';
import { signal } from '@preact/signals';
import type { LiveRecord, RoundRecord } from '@livesession/wire';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, DeskContext } from '../desk';
import { RoundTools } from './RoundTools';

const planned: RoundRecord = {
  type: 'round', id: 'v', number: 1, title: 'Five of them', status: 'planned', seconds: 300,
  detail: { kind: 'choice', rule: { kind: 'one', picks: 1 }, optionCount: 0, live: true, revealed: false, keep: 1, privacy: 'anonymous' },
};

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

function show(round: RoundRecord): void {
  const desk = createDesk({
    records: signal<ReadonlyMap<string, LiveRecord>>(new Map([['round/v', round]])),
    status: signal('live' as const),
    numbers: signal({ connected: 0, pairings: [], connectedDevices: [] }),
    serverNow: () => 0,
    send: async (method, body) => {
      sent.push([method, body]);
      return Promise.resolve(undefined);
    },
  });
  act(() => render(<DeskContext.Provider value={desk}><RoundTools round={round} /></DeskContext.Provider>, root));
}

const button = (word: string): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find((each) => each.textContent === word);
const press = async (word: string): Promise<void> => act(async () => {
  button(word)?.click();
  await Promise.resolve();
});

describe('editing a vote that is not open yet', () => {
  it('holds it by name, with everything else as it was', async () => {
    show(planned);
    await press('Edit');
    await press('Named vote');
    await press('Save');
    expect(sent).toEqual([['EditRound', { roundId: 'v', title: 'Five of them', seconds: 300, vote: { privacy: 'named', live: true } }]]);
  });

  it('A4 shows no count meanwhile once it is secret', async () => {
    show(planned);
    await press('Edit');
    await press('Secret vote');
    expect(button('Shown live')).toBeUndefined();
    await press('Save');
    expect(sent).toEqual([['EditRound', { roundId: 'v', title: 'Five of them', seconds: 300, vote: { privacy: 'secret', live: false } }]]);
  });

  it('says nothing about the vote when only words change', async () => {
    show(planned);
    await press('Edit');
    await press('Save');
    expect(sent).toEqual([['EditRound', { roundId: 'v', title: 'Five of them', seconds: 300 }]]);
  });

  it('does not ask once it is open', async () => {
    show({ ...planned, status: 'open' });
    await press('Edit');
    expect(button('Save')).toBeDefined();
    expect(button('Named vote')).toBeUndefined();
  });
});
