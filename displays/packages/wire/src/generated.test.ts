import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generate } from '../scripts/generate.mjs';

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

it('generated.ts is what schema.json gives; if not, run `npm run wire`', async () => {
  expect(await read('./generated.ts')).toBe(await generate(JSON.parse(await read('../schema.json'))));
});
