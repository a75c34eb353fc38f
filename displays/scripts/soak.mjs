// Whether a big screen's memory stays flat over an hour: its real stage in Chromium without a GPU plays a whole day over and over, with other
// texts each time. A line of CSV each minute, and at the end what the second half added. `npm run soak`, -- --minutes 10 --out soak.csv
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { servePage } from './benchPage.mjs';

const { values: asked } = parseArgs({ options: { minutes: { type: 'string', default: '60' }, every: { type: 'string', default: '700' }, out: { type: 'string', default: resolve(import.meta.dirname, '../../artifacts/soak.csv') } } });
const minutes = Number(asked.minutes);
const samples = [];
await mkdir(dirname(asked.out), { recursive: true });
await writeFile(asked.out, '');
const page = await servePage('apps/screen/soak/index.html');
try {
  await page.open({ minutes, every: asked.every }, { width: 1920, height: 1080 }, (sample) => {
    const line = (values) => appendFile(asked.out, `${values.join(',')}\n`);
    const written = samples.length === 0 ? line(Object.keys(sample)).then(() => line(Object.values(sample))) : line(Object.values(sample));
    samples.push(sample);
    return sample.minute === minutes ? written : undefined;
  });
} finally {
  await page.close();
}
const [middle, last] = [samples[Math.floor((samples.length - 1) / 2)], samples.at(-1)];
for (const heap of ['wasm', 'script']) console.log(`${heap}: ${middle[heap]} MiB after ${middle.minute} minutes, ${last[heap]} MiB after ${last.minute}`);
console.log(`${last.updates} updates, ${last.drawn} pictures: ${asked.out}`);
