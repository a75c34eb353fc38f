// Builds every page that shows situations over made-up records, for looking and for the tests of accessibility: the same
// components as the devices', no server needed. Open dist-gallery/apps/<app>/gallery/index.html over any file server.
import { resolve } from 'node:path';
import { build } from 'vite';
import { shells } from './shells.mjs';

const root = resolve(import.meta.dirname, '..');
const galleries = ['apps/phone', 'apps/tablet', 'apps/console', 'apps/director', 'apps/kiosk', 'packages/ui'];

await build({
  root,
  mode: 'gallery',
  plugins: [shells()],
  logLevel: 'warn',
  // What a server would answer: the code of a badge.
  publicDir: resolve(root, 'apps/console/gallery/public'),
  build: {
    outDir: resolve(root, 'dist-gallery'),
    emptyOutDir: true,
    rolldownOptions: { input: Object.fromEntries(galleries.map((at) => [at.replace('/', '-'), resolve(root, at, 'gallery/index.html')])) },
  },
});
