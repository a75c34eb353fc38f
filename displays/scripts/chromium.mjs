// A Chromium to take pictures with, spoken to over a pipe: no package, no port.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--hide-scrollbars', '--force-prefers-reduced-motion'];

/** Starts one page; `picture(address, size)` opens an address and answers with a PNG of it. */
export async function startChromium(program = process.env.CHROMIUM || 'chromium') {
  const profile = await mkdtemp(join(tmpdir(), 'livesession-album-'));
  const child = spawn(program, [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const failed = new Promise((_, reject) => child.once('error', reject));
  const { send, once } = speak(child.stdio[3], child.stdio[4]);
  const { targetId } = await Promise.race([send('Target.createTarget', { url: 'about:blank' }), failed]);
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const page = (method, params) => send(method, params, sessionId);
  await page('Page.enable');
  return {
    async picture(address, { width, height, scale = 1 }) {
      await page('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
      const loaded = once('Page.loadEventFired');
      await page('Page.navigate', { url: address });
      await loaded;
      await page('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => new Promise((go) => setTimeout(go, 60)))', awaitPromise: true });
      const { data } = await page('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    /** What an expression gives in the page that is open. */
    async evaluate(expression) {
      const { result } = await page('Runtime.evaluate', { expression, returnByValue: true });
      return result.value;
    },
    async read(address, expression) {
      const loaded = once('Page.loadEventFired');
      await page('Page.navigate', { url: address });
      await loaded;
      return this.evaluate(expression);
    },
    async stop() {
      await send('Browser.close').catch(() => undefined);
      await new Promise((ended) => (child.exitCode === null ? child.once('exit', ended) : ended()));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// Messages are JSON with a zero byte after each.
function speak(to, from) {
  const answers = new Map();
  const waiting = new Map();
  let rest = '';
  let count = 0;
  from.setEncoding('utf8');
  from.on('data', (chunk) => {
    const whole = (rest + chunk).split('\0');
    rest = whole.pop();
    for (const text of whole) hear(JSON.parse(text));
  });
  const hear = ({ id, method, result, error, params }) => {
    const answer = answers.get(id);
    if (answer) {
      answers.delete(id);
      if (error) answer.reject(new Error(error.message));
      else answer.resolve(result);
    } else {
      waiting.get(method)?.(params);
      waiting.delete(method);
    }
  };
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        answers.set(id, { resolve, reject });
        to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    once: (method) => new Promise((resolve) => waiting.set(method, resolve)),
  };
}
