import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '../src/console.css';
import { signal } from '@preact/signals';
import { mountApp, type Refusal } from '@livesession/ui';
import { App } from '../src/App';
import { createDesk } from '../src/desk';
import { t } from '../src/messages';
import { numbers, recordsOf, scenes, type Scene } from './records';

// Without ?scene= a list of them; ?scene=harvest&refuse=roundStillOpen&lang=en&theme=dark. Development only.
const asked = new URLSearchParams(location.search);
const scene = (asked.get('scene') ?? 'harvest') as Scene;
const refuse = asked.get('refuse');
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const desk = createDesk({
  records: signal(recordsOf(scene)),
  status: signal(asked.get('status') === 'shutOut' ? 'shutOut' : asked.get('status') === 'lost' ? 'reconnecting' : 'live'),
  numbers: signal(numbers),
  serverNow: () => Date.now(),
  send: async (method, body): Promise<Refusal | undefined> => {
    console.info(method, body);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return refuse ? { code: refuse } : undefined;
  },
});

const index = (
  <ul>
    {scenes.map((each) => (
      <li key={each}>
        <a href={`?scene=${each}`}>{each}</a>
      </li>
    ))}
  </ul>
);

mountApp(asked.has('scene') ? <App desk={desk} /> : index, () => t('product'));
