import { compose, defaultSettings, nothingKept, type Kept, type Records } from '@livesession/scene';
import { french } from '../fixtures/content';
import { clock, harvest, vote } from '../fixtures/rooms';
import { Easel, place } from '../src/easel';
import { Studio } from '../src/node';
import { RasterPixels } from '../src/rasterPixels';

const frameMs = 1000 / 60;
const warmUp = 60;

interface Figures {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  /** Processor time per frame, which other work on the machine does not lengthen. */
  readonly cpu: number;
}

function figures(times: readonly number[], cpuMicroseconds: number): Figures {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 100) / 100;
  return { median: at(0.5), p95: at(0.95), max: at(1), cpu: Math.round(cpuMicroseconds / times.length / 10) / 100 };
}

/** Composes and paints frame after frame, either what changed or everything. */
function play(studio: Studio, width: number, height: number, whole: boolean, frames: number, recordsAt: (frame: number) => Records): Figures {
  using raster = new RasterPixels(studio.kit, width, height);
  using easel = new Easel(studio.kit, studio.text);
  let kept: Kept = nothingKept;
  const times: number[] = [];
  let cpu = process.cpuUsage();
  for (let frame = 0; frame < frames; frame++) {
    const records = recordsAt(frame);
    // The first frames shape everything; a screen draws them before it goes live.
    if (frame === warmUp) cpu = process.cpuUsage();
    const started = performance.now();
    const picture = compose({ records, now: frame * frameMs, serverNow: clock + frame * frameMs }, kept, defaultSettings, studio.text);
    kept = picture.kept;
    if (whole) easel.forget();
    easel.paint(raster.surface.getCanvas(), picture, place(width, height, picture.stage));
    raster.surface.flush();
    times.push(performance.now() - started);
  }
  const used = process.cpuUsage(cpu);
  return figures(times.slice(warmUp), used.user + used.system);
}

const scores = (step: number): number[] => french.questions.map((_, at) => ((at * 7) % 5) + Math.floor(step * (1 + ((at * 13) % 7) / 4)));

const plays: Readonly<Record<string, (frame: number) => Records>> = {
  'tally moving, a patch every 50 ms': (frame) => vote(french, { live: true, voted: Math.min(287, frame), scores: scores(Math.floor(frame / 3)) }),
  'turnout moving': (frame) => vote(french, { voted: Math.min(287, Math.floor(frame / 3)) }),
  'a card every half second': (frame) => harvest(french, Math.min(french.questions.length, 2 + Math.floor(frame / 30))),
};

/** `npm run bench -w packages/skia`: milliseconds per frame in software, incremental against whole, in one run. */
export async function main(): Promise<void> {
  using studio = await Studio.open();
  for (const [width, height] of [[1920, 1080], [3840, 2160]] as const) {
    for (const [name, recordsAt] of Object.entries(plays)) {
      const incremental = play(studio, width, height, false, 300, recordsAt);
      const whole = play(studio, width, height, true, 120, recordsAt);
      console.log(`${width}x${height} ${name}: incremental ${JSON.stringify(incremental)}, whole ${JSON.stringify(whole)}`);
    }
  }
}
