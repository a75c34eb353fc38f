import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const app = (name: string): string => resolve(import.meta.dirname, 'apps', name, 'index.html');

// One page per device, so that a phone loads nothing of the console.
export default defineConfig({
  appType: 'mpa',
  oxc: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        phone: app('phone'),
        tablet: app('tablet'),
        console: app('console'),
        director: app('director'),
        screen: app('screen'),
      },
    },
  },
  test: {
    include: ['packages/**/*.test.ts', 'packages/**/*.test.tsx', 'apps/**/*.test.ts', 'apps/**/*.test.tsx'],
  },
});
