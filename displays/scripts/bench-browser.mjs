// Frame times of a big screen in Chromium without a GPU, at 1080p and 4K, and whether its memory stays flat: three runs each, median and
// worst of them. On a quiet machine only. `npm run bench:screen`, with CHROMIUM for another browser, -- --soak for memory alone and -- --updates 40000 for a longer one.
import { servePage } from './benchPage.mjs';

const asked = process.argv.indexOf('--updates');
const updates = asked < 0 ? 6_000 : Number(process.argv[asked + 1]);
const bench = await servePage('apps/screen/bench/index.html');
const run = (width, height, soak) => bench.open({ updates: soak, width, height }, { width, height });

const middle = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
try {
  for (const [width, height] of process.argv.includes('--soak') ? [] : [[1920, 1080], [3840, 2160]]) {
    const runs = [];
    for (let count = 0; count < 3; count++) runs.push(await run(width, height, 0));
    for (const [at, { play, whole }] of runs[0].figures.entries()) {
      const each = runs.map((one) => one.figures[at]);
      const median = middle(each.map((one) => one.median));
      console.log(`${runs[0].size.join('x')} ${play}, ${whole ? 'whole' : 'incremental'}: median ${median} ms, p95 ${middle(each.map((one) => one.p95))} ms, longest of each run ${each.map((one) => one.max).join(', ')} ms`);
    }
  }
  if (updates > 0) for (const { updates: done, wasm, script } of (await run(1920, 1080, updates)).heaps) console.log(`after ${done} updates: wasm ${wasm} MiB, script ${script} MiB`);
} finally {
  await bench.close();
}
