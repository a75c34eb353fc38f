// Builds each device's page on its own, so that a phone's first load is two scripts and one style sheet: with the pages built
// together, what they share would be split into many small files, each a request (F5).
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { shells } from './shells.mjs';

const root = resolve(import.meta.dirname, '..');
const apps = ['phone', 'tablet', 'console', 'director', 'screen', 'kiosk'];

// What the phone's page and the kinds of rounds that come later both need is one file, not one for each combination of them.
// What only a table's host writes with comes when a host writes, and what makes an event's colour readable with the colour.
const sharedByRounds = { name: 'shared', test: (id) => /packages|room.phone|node_modules/.test(id) && !/packages.(writing|scene)|draftPen|eventAccent/.test(id) };

await rm(resolve(root, 'dist'), { recursive: true, force: true });
// Under addresses that stay the same: browsers ask for a worker by its address, and the server names the style sheet of its error page.
for (const [name, from, at] of [['keeper', 'apps/screen/src/keeping/keeper.ts', 'screen'], ['error', 'apps/error/error.css', 'error']]) {
  await build({
    root,
    logLevel: 'warn',
    build: {
      emptyOutDir: false,
      rolldownOptions: { input: { [name]: resolve(root, from) }, output: { entryFileNames: `apps/${at}/[name].js`, assetFileNames: `apps/${at}/[name][extname]` } },
    },
  });
}

for (const app of apps) {
  await build({
    root,
    plugins: [shells()],
    logLevel: 'warn',
    build: {
      emptyOutDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [app]: resolve(root, 'apps', app, 'index.html') },
        ...(app === 'phone' ? { output: { codeSplitting: { groups: [sharedByRounds] } } } : {}),
      },
    },
  });
}
