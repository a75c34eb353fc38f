import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/ui/desk.css';
import '../src/director.css';
import { signal } from '@preact/signals';
import type { Refusal } from '@livesession/ui';
import { asked, mountSituations } from '@livesession/ui/gallery';
import { App } from '../src/App';
import { createBoard } from '../src/board';
import { recordsOf } from './records';

// The director's pages over made-up records, no server needed; &refuse=unavailable shows what happens then.
const at = asked.get('at') ?? '';
const refuse = asked.get('refuse');

const board = createBoard({
  records: signal(recordsOf(at)),
  status: signal(asked.get('status') === 'shutOut' || at === 'pairing' ? 'shutOut' : 'live'),
  serverNow: () => Date.now(),
  start: () => undefined,
  send: async (act): Promise<Refusal | undefined> => {
    console.info(act);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return refuse ? { code: refuse } : undefined;
  },
});

mountSituations(Object.fromEntries(['received', 'reading', 'replied', 'settled', 'overview', 'empty', 'pairing'].map((each) => [each, () => <App board={board} />])), {
  presses: {
    reading: ['.inbox__list li:nth-child(1) .item'],
    replied: ['.inbox__list li:nth-child(3) .item'],
    settled: ['.inbox__filters .ui-button:nth-child(3)', '.inbox__list li:nth-child(6) .item'],
    overview: ['.bar__pages .ui-button:nth-child(2)'],
  },
});
