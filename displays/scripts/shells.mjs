// The page around `#app`, which is the same for every device and gallery, so that no app keeps one of its own.
import { dirname, relative, resolve } from 'node:path';
import { existsSync } from 'node:fs';

const root = resolve(import.meta.dirname, '..');

// A phone is dark from its first pixel on, in a room with big screens, and reaches under the notch; the others follow the system.
const phone = { root: ' data-theme="dark"', scheme: 'dark', viewport: ', viewport-fit=cover' };
const usual = { root: '', scheme: 'light dark', viewport: '' };

/** Answers Vite with the page of every folder that is asked for as index.html and has none. */
export function shells() {
  const ours = (id) => id.startsWith(root) && id.endsWith('index.html') && !existsSync(id);
  return {
    name: 'shells',
    resolveId: (id) => (ours(id) ? id : undefined),
    load: (id) => (ours(id) ? shell(relative(root, id) === 'apps/phone/index.html' ? phone : usual, existsSync(resolve(dirname(id), 'main.tsx')) ? './main.tsx' : './src/main.tsx') : undefined),
  };
}

function shell(differs, script) {
  return `<!doctype html>
<html lang="fr"${differs.root}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1${differs.viewport}" />
    <meta name="color-scheme" content="${differs.scheme}" />
    <meta name="referrer" content="no-referrer" />
    <title>LiveSession</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;
}
