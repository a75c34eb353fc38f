// A page that measures itself, built, served on this machine and opened in a Chromium without a GPU; what it posts comes back.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };
const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--enable-precise-memory-info', '--js-flags=--expose-gc',
];

/** `open(query, size, onFigures)` resolves with what `onFigures` first gives that is not undefined. */
export async function servePage(page) {
  const out = await mkdtemp(join(tmpdir(), 'screen-bench-'));
  await build({ root, logLevel: 'warn', build: { outDir: out, emptyOutDir: true, rolldownOptions: { input: resolve(root, page) } } });
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
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    async open(query, { width, height }, onFigures = (figures) => figures) {
      const profile = await mkdtemp(join(tmpdir(), 'screen-bench-profile-'));
      const address = `http://127.0.0.1:${server.address().port}/${page}?${new URLSearchParams(query)}`;
      const browser = spawn(process.env.CHROMIUM ?? 'chromium', [...flags, `--user-data-dir=${profile}`, `--window-size=${width},${height}`, address], { stdio: 'ignore' });
      const ended = new Promise((done) => browser.once('exit', done));
      const told = new Promise((done, fail) => {
        take = (figures) => {
          if (figures.failed !== undefined) return fail(new Error(figures.failed));
          const answer = onFigures(figures);
          return answer === undefined ? undefined : done(answer);
        };
      });
      try {
        return await Promise.race([told, ended.then(() => Promise.reject(new Error('Chromium ended before the figures came.')))]);
      } finally {
        browser.kill();
        await ended;
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    async close() {
      server.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}
