// Frame times of a big screen in Chromium without a GPU, at 1080p and 4K, and whether its memory stays flat: three runs each, median and
// worst of them. On a quiet machine only. `npm run bench:screen`, with CHROMIUM for another browser, -- --soak for memory alone and -- --updates 40000 for a longer one.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const out = await mkdtemp(join(tmpdir(), 'screen-bench-'));
const asked = process.argv.indexOf('--updates');
const updates = asked < 0 ? 6_000 : Number(process.argv[asked + 1]);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };

await build({ root, logLevel: 'warn', build: { outDir: out, emptyOutDir: true, rolldownOptions: { input: resolve(root, 'apps/screen/bench/index.html') } } });

let take = () => undefined;
const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  if (path === '/figures') {
    const parts = [];
    for await (const part of request) parts.push(part);
    response.end();
    return take(JSON.parse(Buffer.concat(parts).toString()));
  }
  const file = await readFile(join(out, path)).catch(() => undefined);
  response.writeHead(file ? 200 : 404, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(file);
}).listen(0, '127.0.0.1');

async function run(width, height, soak) {
  const profile = await mkdtemp(join(tmpdir(), 'screen-bench-profile-'));
  const address = `http://127.0.0.1:${server.address().port}/apps/screen/bench/index.html?updates=${soak}&width=${width}&height=${height}`;
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars', '--enable-precise-memory-info', '--js-flags=--expose-gc', `--user-data-dir=${profile}`, `--window-size=${width},${height}`];
  const browser = spawn(process.env.CHROMIUM ?? 'chromium', [...flags, address], { stdio: 'ignore' });
  const ended = new Promise((done) => browser.once('exit', done));
  try {
    return await Promise.race([new Promise((done) => (take = done)), ended.then(() => Promise.reject(new Error('Chromium ended before the figures came.')))]);
  } finally {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true });
  }
}

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
  server.close();
  await rm(out, { recursive: true, force: true });
}
