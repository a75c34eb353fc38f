import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generate } from '../scripts/generate.mjs';

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

it.each(['generated.ts', 'generated.paired.ts'])('%s is what schema.json gives; if not, run `npm run wire`', async (name) => {
  expect(await read(`./${name}`)).toBe((await generate(JSON.parse(await read('../schema.json'))))[name]);
});
