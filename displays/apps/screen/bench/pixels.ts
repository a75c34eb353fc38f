import { compose, nothingKept } from '@livesession/scene';
import { openWorkshop, Projector, type Workshop } from '@livesession/skia/browser';
import { french } from '../../../packages/skia/fixtures/content';
import { momentOf, scenes, settingsOf } from '../../../packages/skia/fixtures/scenes';
import { post, postFailures } from './figures';

// Gives a fingerprint of the canvas for each scene asked for: packages/skia/test/browser.test.ts compares it with what Node paints.
postFailures();
const host = document.getElementById('stage');
if (!host) throw new Error('No stage.');
const asked = new URLSearchParams(location.search);
const size = { width: Number(asked.get('width')), height: Number(asked.get('height')) };
Object.assign(host.style, { width: `${size.width}px`, height: `${size.height}px` });
const workshop = await openWorkshop();
const prints: Record<string, string> = {};
for (const name of (asked.get('scenes') ?? '').split(',')) prints[name] = await printOf(workshop, host, name);
await post({ prints });

async function printOf(shop: Workshop, stage: HTMLElement, name: string): Promise<string> {
  const scene = scenes[name];
  if (!scene) throw new Error(`There is no scene ${name}.`);
  using projector = new Projector(shop, stage, 'raster', () => undefined);
  do {
    projector.forget();
    projector.show(compose(momentOf(scene, french), nothingKept, settingsOf(scene, { size }), shop.text), { x: 0, y: 0 });
  } while (await shop.supply());
  const pixels = projector.canvas?.getContext('2d')?.getImageData(0, 0, size.width, size.height).data;
  if (!pixels) throw new Error('No pixels.');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', pixels));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
