import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '../src/director.css';
import { signal } from '@preact/signals';
import { mountApp, type Refusal } from '@livesession/ui';
import { App } from '../src/App';
import { createBoard } from '../src/board';
import { t } from '../src/messages';
import { recordsOf } from './records';

// Without ?scene= a list of them; ?scene=empty&refuse=unavailable&status=shutOut&lang=en&theme=dark. Development only.
const asked = new URLSearchParams(location.search);
const refuse = asked.get('refuse');
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const board = createBoard({
  records: signal(recordsOf(asked.get('scene') ?? '')),
  status: signal(asked.get('status') === 'shutOut' || asked.get('scene') === 'pairing' ? 'shutOut' : 'live'),
  serverNow: () => Date.now(),
  start: () => undefined,
  send: async (act): Promise<Refusal | undefined> => {
    console.info(act);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return refuse ? { code: refuse } : undefined;
  },
});

const index = (
  <ul>
    {['received', 'reading', 'replied', 'settled', 'overview', 'empty', 'pairing'].map((each) => (
      <li key={each}>
        <a href={`?scene=${each}`}>{each}</a>
      </li>
    ))}
  </ul>
);

mountApp(asked.has('scene') ? <App board={board} /> : index, () => t('product'));

// Pages that one comes to by pressing something.
const presses: Readonly<Record<string, readonly string[]>> = {
  reading: ['.inbox__list li:nth-child(1) .item'],
  replied: ['.inbox__list li:nth-child(3) .item'],
  settled: ['.inbox__filters .ui-button:nth-child(3)', '.inbox__list li:nth-child(6) .item'],
  overview: ['.bar__pages .ui-button:nth-child(2)'],
};
for (const selector of presses[asked.get('scene') ?? ''] ?? []) {
  await new Promise(requestAnimationFrame);
  document.querySelector<HTMLElement>(selector)?.click();
}
