// Writes .br and .gz beside every built file. Browsers offer brotli only over https or localhost, so a phone on
// plain http gets the gzip one: both are needed.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.wasm']);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const dist = new URL('../dist', import.meta.url).pathname;
for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !compressible.has(extname(entry.name))) continue;
  const file = join(entry.parentPath, entry.name);
  const bytes = await readFile(file);
  await writeFile(`${file}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
}
