// Runs a TypeScript file of this package in Node: node scripts/run.mjs <file> [arguments]
import { resolve } from 'node:path';
import { createServer } from 'vite';

const displays = resolve(import.meta.dirname, '../../..');
const [entry, ...rest] = process.argv.slice(2);
const server = await createServer({ root: displays, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, watch: null, ws: false, hmr: false }, optimizeDeps: { noDiscovery: true } });
try {
  const { main } = await server.ssrLoadModule(resolve(entry));
  await main(rest);
} finally {
  await server.close();
}
