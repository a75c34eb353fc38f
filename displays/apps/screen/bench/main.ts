import { compose, defaultSettings, nothingKept, type Kept, type Records, type SceneSettings } from '@livesession/scene';
import { openWorkshop, Projector, type Workshop } from '@livesession/skia/browser';
import { french } from '../../../packages/skia/fixtures/content';
import { clock, harvest, vote } from '../../../packages/skia/fixtures/rooms';
import { post, postFailures } from './figures';
import { memoryOf, type Memory } from './memory';

// Runs by itself and gives its figures to whoever serves it: scripts/bench-browser.mjs.
const warmUp = 60;
const frameMs = 1000 / 60;
const scores = (step: number): number[] => french.questions.map((_, at) => ((at * 7) % 5) + Math.floor(step * (1 + ((at * 13) % 7) / 4)));
const plays: Readonly<Record<string, (frame: number) => Records>> = {
  'tally moving': (frame) => vote(french, { live: true, voted: Math.min(287, frame), scores: scores(Math.floor(frame / 3)) }),
  'turnout moving': (frame) => vote(french, { voted: Math.min(287, Math.floor(frame / 3)) }),
  'two questions merge every half second': (frame) => merged(Math.floor(frame / 30)),
  'a card every half second': (frame) => harvest(french, Math.min(french.questions.length, 2 + Math.floor(frame / 30))),
};

/** So many of a wall’s questions have become part of the first, one after the other, and those behind them have moved up. */
function merged(times: number): Records {
  const records = new Map(harvest(french));
  const gone = french.questions.slice(1).map((_, at) => `q${at + 1}`).slice(0, times);
  for (const id of gone) records.delete(`question/${id}`);
  const first = records.get('question/q0');
  if (first?.type === 'question' && gone.length > 0) records.set('question/q0', { ...first, merged: gone.length, gathers: gone });
  return records;
}

interface Figures {
  readonly play: string;
  readonly whole: boolean;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

interface Heaps extends Memory {
  readonly updates: number;
}

postFailures();
const host = document.getElementById('stage');
if (!host) throw new Error('No stage.');
const asked = new URLSearchParams(location.search);
// Of the stage itself: a headless window is smaller than its size says.
host.style.width = `${asked.get('width')}px`;
host.style.height = `${asked.get('height')}px`;
const workshop = await openWorkshop();
await workshop.supply();
const figures: Figures[] = [];
for (const [play, recordsAt] of Object.entries(asked.get('updates') === '0' ? plays : {})) {
  for (const whole of [false, true]) figures.push({ play, whole, ...(await measure(workshop, host, whole, whole ? 100 : 200, recordsAt)) });
}
const heaps = await soak(workshop, host, Number(asked.get('updates') ?? 0));
await post({ size: [host.clientWidth, host.clientHeight], figures, heaps });

/** From records to pixels on the page's canvas, frame after frame, each in its own animation frame. */
async function measure(shop: Workshop, stage: HTMLElement, whole: boolean, frames: number, recordsAt: (frame: number) => Records): Promise<Omit<Figures, 'play' | 'whole'>> {
  using projector = new Projector(shop, stage, 'raster', () => undefined);
  let kept: Kept = nothingKept;
  const times: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    const records = recordsAt(frame);
    const started = performance.now();
    kept = draw(shop, projector, stage, kept, records, frame, whole);
    times.push(performance.now() - started);
  }
  const sorted = times.slice(warmUp).sort((one, other) => one - other);
  const at = (part: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 100) / 100;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

function draw(shop: Workshop, projector: Projector, stage: HTMLElement, kept: Kept, records: Records, frame: number, whole: boolean): Kept {
  const settings: SceneSettings = { ...defaultSettings, size: { width: stage.clientWidth, height: stage.clientHeight } };
  const picture = compose({ records, now: frame * frameMs, serverNow: clock + frame * frameMs }, kept, settings, shop.text);
  if (whole) projector.forget();
  projector.show(picture, { x: 0, y: 0 });
  return picture.kept;
}

/** Updates as of many hours, without waiting between them; the heaps after each tenth. Flat means: the second half adds nothing. */
async function soak(shop: Workshop, stage: HTMLElement, updates: number): Promise<readonly Heaps[]> {
  using projector = new Projector(shop, stage, 'raster', () => undefined);
  const heaps: Heaps[] = [];
  let kept: Kept = nothingKept;
  for (let update = 1; update <= updates; update++) {
    const records = update % 50 === 0 ? harvest(french, 2 + ((update / 50) % 20)) : vote(french, { live: true, voted: update % 287, scores: scores(update) });
    kept = draw(shop, projector, stage, kept, records, update * 20, false);
    if (update % (updates / 10) !== 0) continue;
    await new Promise((done) => setTimeout(done, 50));
    heaps.push({ updates: update, ...memoryOf(shop) });
  }
  return heaps;
}
