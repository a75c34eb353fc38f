import { defineConfig } from 'vitest/config';

// scripts/build.mjs builds each page from this.
export default defineConfig({
  appType: 'mpa',
  oxc: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['packages/**/*.test.ts', 'packages/**/*.test.tsx', 'apps/**/*.test.ts', 'apps/**/*.test.tsx'],
    // Only against hanging: drawing takes its time on a machine that does other things too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
