import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// Movement goes through the tokens, which are 0 ms for people who asked for calm; what does not must say itself what it does for them.
const displays = new URL('../../../', import.meta.url);
const styles = ['packages', 'apps']
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, displays), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.css') && path.includes('/src/') && !path.includes('node_modules'))
  .map((path) => ({ path, css: readFileSync(new URL(path, displays), 'utf8') }));

it('E2 finds the style sheets of all apps', () => {
  expect(styles.map(({ path }) => path.split('/')[1])).toEqual(expect.arrayContaining(['ui', 'phone', 'tablet', 'console', 'director']));
});

it('E2 stills the durations of all movement for people who asked for calm', () => {
  const tokens = styles.find(({ path }) => path.endsWith('tokens.css'))?.css ?? '';
  const calm = tokens.slice(tokens.indexOf('prefers-reduced-motion: reduce'));
  for (const name of ['quick', 'calm']) expect(calm).toContain(`--${name}: 0ms;`);
});

it('E2 has no animation or transition of its own duration that calm does not reach', () => {
  const own = styles.flatMap(({ path, css }) => {
    const calm = css.slice(css.indexOf('prefers-reduced-motion: reduce'));
    return [...css.matchAll(/([^{}]+)\{[^{}]*(?:transition|animation)(?:-duration)?:[^;}]*\b\d+m?s\b[^{}]*\}/g)]
      .map((match) => (match[1] ?? '').trim().split('\n').at(-1) ?? '')
      .filter((selector) => !(css.includes('prefers-reduced-motion') && calm.includes(selector)) && !allowed.has(selector))
      .map((selector) => `${path}: ${selector}`);
  });
  expect(own).toEqual([]);
});

/** The bar that fills while a finger stays on a button says how long to hold; a screen that dims does not move. */
const allowed = new Set(['.ui-button--holding .ui-button__fill', '.screen__stage--dim canvas']);
