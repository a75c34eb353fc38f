import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '../src/screen.css';
import { signal } from '@preact/signals';
import { RecordStore } from '@livesession/link';
import { openWorkshop, takeCensus, type Workshop } from '@livesession/skia/browser';
import { mountApp } from '@livesession/ui';
import { french } from '../../../packages/skia/fixtures/content';
import { clock } from '../../../packages/skia/fixtures/rooms';
import { post, postFailures } from '../bench/figures';
import { memoryOf, type Memory } from '../bench/memory';
import { Stage } from '../src/Stage';
import { dayAt } from './day';

// The screen's own stage for as long as it is asked to, an update and a bit each second: scripts/soak.mjs takes the samples.
interface Sample extends Memory {
  readonly minute: number;
  readonly updates: number;
  readonly drawn: number;
  /** Elements of the page. */
  readonly elements: number;
  readonly alive: string;
}

const asked = new URLSearchParams(location.search);
const minutes = Number(asked.get('minutes') ?? 60);
const updateMs = Number(asked.get('every') ?? 700);
postFailures();
const census = takeCensus();
const records = new RecordStore();
let shop: Workshop | undefined;
let updates = 0;

const opened = performance.now();
const feed = { records, seq: signal(0), serverNow: () => clock + performance.now() - opened, lostSince: signal<number | undefined>(undefined), follow: () => () => undefined, call: () => Promise.resolve(undefined) };
mountApp(<Stage feed={feed} open={async () => (shop = await openWorkshop())} />, () => document.title);

function update(): void {
  records.apply({ epoch: 'e', seq: updates, reset: true, set: Object.fromEntries(dayAt(french, updates)), gone: [] });
  updates++;
}

async function tell(minute: number): Promise<void> {
  if (!shop) throw new Error('The screen has not begun to draw.');
  const alive = Object.entries(census()).map(([name, count]) => `${name} ${count}`).join(' ');
  const drawn = Number(document.querySelector<HTMLElement>('[data-drawn]')?.dataset['drawn'] ?? 0);
  const sample: Sample = { minute, updates, drawn, ...memoryOf(shop), elements: document.querySelectorAll('*').length, alive };
  await post(sample);
}

update();
setInterval(update, updateMs);
for (let minute = 1; minute <= minutes; minute++) {
  await new Promise((passed) => setTimeout(passed, opened + minute * 60_000 - performance.now()));
  await tell(minute);
}
