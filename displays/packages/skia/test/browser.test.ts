import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { servePage } from '../../../scripts/benchPage.mjs';
import { french } from '../fixtures/content';
import { momentOf, scenes, settingsOf } from '../fixtures/scenes';
import { withStudio } from './studio';

const chromium = process.env['CHROMIUM'] ?? 'chromium';
const installed = spawnSync(chromium, ['--version']).status === 0;
const size = { width: 960, height: 540 } as const;
const compared = ['joining', 'harvest-few', 'tally-agree', 'chosen', 'pulse-words', 'show-seat-map'] as const;

describe.skipIf(!installed)('what Node paints for the report', () => {
  const studio = withStudio();

  it('is what a screen without a GPU shows in a browser, byte for byte', async () => {
    const page = await servePage('apps/screen/bench/pixels.html');
    try {
      const seen = await page.open({ ...size, scenes: compared.join() }, size);
      const painted: Record<string, string> = {};
      for (const name of compared) {
        const scene = scenes[name];
        if (!scene) throw new Error(`There is no scene ${name}.`);
        const picture = await studio().composed(momentOf(scene, french), settingsOf(scene, { size }));
        painted[name] = createHash('sha256').update(studio().pixels(picture, size.width, size.height)).digest('hex');
      }
      expect(seen).toEqual({ prints: painted });
      expect(new Set(Object.values(painted)).size).toBe(compared.length);
    } finally {
      await page.close();
    }
  });
});
