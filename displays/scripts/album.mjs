// Takes a picture of every situation of every gallery and lays them out on sheets to look at: ../artifacts/album/<app>-<size>-<language>-<theme>-<n>.png.
// npm run album [-- phone tablet --lang en --theme dark --size 320x568 --only vote,result --each]
import { createServer } from 'node:http';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from './chromium.mjs';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, '../artifacts/album');
const sizes = {
  'apps/phone': ['360x740'], 'apps/tablet': ['1180x820'], 'apps/console': ['1366x768'], 'apps/director': ['1180x820', '1366x768'], 'apps/kiosk': ['1080x1920', '1280x800'], 'packages/ui': ['1366x1700'],
};
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const sheet = { width: 1560, height: 1560, gap: 12, label: 18 };

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, theme: { type: 'string' }, size: { type: 'string' }, only: { type: 'string' }, each: { type: 'boolean' }, across: { type: 'string' } },
});

const pages = new Map();
const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://album').pathname;
  if (pages.has(path)) {
    response.setHeader('content-type', 'text/html').end(pages.get(path));
    return;
  }
  try {
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(await readFile(resolve(root, 'dist-gallery', `.${path}`)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;
const chromium = await startChromium();
await mkdir(out, { recursive: true });
try {
  for (const [gallery, itsSizes] of Object.entries(sizes)) {
    if (positionals.length > 0 && !positionals.some((name) => gallery.endsWith(`/${name}`))) continue;
    for (const language of asked.lang ? [asked.lang] : ['fr', 'en']) {
      for (const theme of asked.theme ? [asked.theme] : ['light', 'dark']) {
        for (const size of asked.size ? [asked.size] : itsSizes) await shoot(gallery, size, language, theme);
      }
    }
  }
} finally {
  await chromium.stop();
  server.close();
}

async function shoot(gallery, size, language, theme) {
  const [width, height] = size.split('x').map(Number);
  const first = `${origin}/${gallery}/gallery/index.html`;
  const listed = await chromium.read(first, `[...document.querySelectorAll("a[href^='?']")].map((link) => link.getAttribute('href'))`).catch(() => []);
  const only = asked.only?.split(',');
  const situations = (listed?.length ? listed : ['?']).filter((query) => !only || only.some((name) => query.endsWith(`=${name}`)));
  const pictures = [];
  for (const query of situations) {
    const png = await chromium.picture(`${first}${query}&lang=${language}&theme=${theme}`, { width, height });
    const name = query.split('=')[1] ?? 'all';
    if (asked.each) await writeFile(resolve(out, `${gallery.split('/')[1]}-${size}-${language}-${theme}-${name}.png`), png);
    pictures.push({ name, png });
  }
  if (!asked.each) await layOut(pictures, `${gallery.split('/')[1]}-${size}-${language}-${theme}`, width, height);
}

// The sheet is itself a page: pictures in rows, as many as fit.
async function layOut(pictures, name, width, height) {
  const across = Number(asked.across ?? Math.max(1, Math.round(sheet.width / (width * (width < 500 ? 0.85 : 0.44)))));
  const shown = Math.floor((sheet.width - sheet.gap) / across) - sheet.gap;
  const tall = Math.round((shown * height) / width) + sheet.label + sheet.gap;
  const perSheet = across * Math.max(1, Math.floor(sheet.height / tall));
  for (let from = 0; from < pictures.length; from += perSheet) {
    const some = pictures.slice(from, from + perSheet);
    const figures = some.map(({ name: each, png }) => `<figure><figcaption>${each}</figcaption><img width="${shown}" src="data:image/png;base64,${png.toString('base64')}"></figure>`).join('');
    const file = resolve(out, `${name}-${from / perSheet + 1}.png`);
    pages.set('/sheet', `<!doctype html><style>body{margin:${sheet.gap}px;display:grid;grid-template-columns:repeat(${across},${shown}px);gap:${sheet.gap}px;background:#777;font:12px/18px sans-serif}figure{margin:0}img{display:block}</style>${figures}`);
    await writeFile(file, await chromium.picture(`${origin}/sheet`, { width: sheet.width, height: Math.ceil(some.length / across) * tall + sheet.gap }));
    console.info(file);
  }
}
