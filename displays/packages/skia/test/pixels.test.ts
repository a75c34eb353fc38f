import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Records, Size } from '@livesession/scene';
import { renderPng, type Studio } from '../src/node';
import { english } from '../fixtures/content';
import { scenes as fixtures } from '../fixtures/scenes';
import { scenes } from './scenes';
import { withStudio } from './studio';

// On one machine the pixels are the same byte for byte. Another processor may round a smoothed edge differently, so a few
// levels on a few pixels are let pass; a letter that moved by one pixel is not.
const levels = 6;
const pixelsLet = 60;

function decoded(studio: Studio, png: Uint8Array, { width, height }: Size): Uint8Array {
  const { kit } = studio;
  const image = kit.MakeImageFromEncoded(png);
  if (!image) throw new Error('The baseline is not a picture.');
  const pixels = image.readPixels(0, 0, { width, height, colorType: kit.ColorType.RGBA_8888, alphaType: kit.AlphaType.Unpremul, colorSpace: kit.ColorSpace.SRGB });
  image.delete();
  if (!(pixels instanceof Uint8Array)) throw new Error('The baseline has another size.');
  return pixels;
}

function differing(one: Uint8Array | Uint8ClampedArray, other: Uint8Array | Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const apart = Math.max(Math.abs((one[at] ?? 0) - (other[at] ?? 0)), Math.abs((one[at + 1] ?? 0) - (other[at + 1] ?? 0)), Math.abs((one[at + 2] ?? 0) - (other[at + 2] ?? 0)));
    if (apart > levels) count++;
  }
  return count;
}

describe('pictures look as they were approved', () => {
  const studio = withStudio();

  // A missing baseline fails: only `npm run baselines -w packages/skia` writes one.
  it.each(Object.entries(scenes))('%s', async (name, { moment, settings }) => {
    const baseline = await readFile(new URL(`./baselines/${name}.png`, import.meta.url));
    const seen = studio().pixels(await studio().composed(moment, settings), settings.size.width, settings.size.height);
    expect(differing(seen, decoded(studio(), baseline, settings.size))).toBeLessThanOrEqual(pixelsLet);
  });

  it('keeps no baseline of a picture that is not compared, and few bytes of all', async () => {
    const files = await readdir(new URL('./baselines/', import.meta.url));
    expect(files.sort()).toEqual(Object.keys(scenes).map((name) => `${name}.png`).sort());
    const sizes = await Promise.all(files.map(async (file) => (await readFile(new URL(`./baselines/${file}`, import.meta.url))).byteLength));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_000_000);
  });

  it('keeps at least one of every kind of round', () => {
    const kindsOf = (records: Records): readonly string[] => [...records.values()].flatMap((record) => (record.type === 'round' ? [record.detail.kind] : []));
    const kept = new Set(Object.values(scenes).flatMap(({ moment }) => kindsOf(moment.records)));
    const all = new Set(Object.values(fixtures).flatMap((scene) => kindsOf(scene.records(english))));
    expect([...all].filter((kind) => !kept.has(kind))).toEqual([]);
    expect(all.size).toBe(12);
  });

  it('sees a word that has changed', async () => {
    const scene = scenes['chosen.fr'];
    if (!scene) throw new Error('no scene');
    const picture = await studio().composed(scene.moment, scene.settings);
    const changed = { ...picture, items: picture.items.map((item) => (item.kind === 'text' && item.id === 'footer/session' ? { ...item, text: `${item.text}.` } : item)) };
    const [one, other] = [picture, changed].map((each) => studio().pixels(each, 1920, 1080));
    if (!one || !other) throw new Error('no pixels');
    expect(differing(one, other)).toBeGreaterThan(5);
  });

  it('can be exported as a PNG without a browser', async () => {
    const scene = scenes['turnout.fr'];
    if (!scene) throw new Error('no scene');
    const png = await renderPng(scene.moment, { width: 480, height: 270 });
    expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  });
});
