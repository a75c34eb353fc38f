import { describe, expect, it } from 'vitest';
import { french } from '../fixtures/content';
import { clock, commitments, harvest, question, vote } from '../fixtures/rooms';
import { collisions, everyScene, groundOf, pictureOf, textsOf } from '../../scene/test/everyScene';
import { hostile, hostileContent } from './hostile';
import { withStudio } from './studio';
import type { Records } from '@livesession/scene';

const width = 1920;

/** The smallest rectangle of pixels for which something holds. */
function extent(pixels: Uint8ClampedArray, holds: (at: number) => boolean): { left: number; top: number; right: number; bottom: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < pixels.length; at += 4) {
    if (!holds(at)) continue;
    const [px, py] = [(at / 4) % width, Math.floor(at / 4 / width)];
    [left, top, right, bottom] = [Math.min(left, px), Math.min(top, py), Math.max(right, px), Math.max(bottom, py)];
  }
  return { left, top, right, bottom };
}

describe('A5 hostile and foreign texts', () => {
  const studio = withStudio();

  it.each(hostile.map((text) => [text.slice(0, 24), text]))('%s stays within its card', async (_, text) => {
    const records: Records = new Map([...harvest(french, 0), ['question/q0', question(0, text, 1)]]);
    const moment = { records, now: 0, serverNow: clock };
    const picture = await studio().composed(moment);
    const card = picture.items.find((item) => item.id === 'wall/q0');
    if (!card) throw new Error('no card');
    const without = { ...picture, items: picture.items.filter((item) => item.id !== 'wall/q0/text') };
    const [seen, bare] = [studio().pixels(picture, width, 1080), studio().pixels(without, width, 1080)];
    const scale = width / picture.stage.width;
    const [x, y, wide, height] = [card.rect.x, card.rect.y, card.rect.width, card.rect.height].map((length) => length * scale) as [number, number, number, number];
    const ink = extent(seen, (at) => seen[at] !== bare[at] || seen[at + 1] !== bare[at + 1] || seen[at + 2] !== bare[at + 2]);
    expect(ink.left).toBeGreaterThanOrEqual(x);
    expect(ink.top).toBeGreaterThanOrEqual(y);
    expect(ink.right).toBeLessThan(x + wide);
    expect(ink.bottom).toBeLessThan(y + height);
    expect(height).toBeLessThan(800);
  });

  it.each(['كيف نريد أن نستقبل زبائننا؟', 'שלום לכולם', 'Chúng ta muốn gì', 'Как мы хотим', 'Τι θέλουμε', 'བསྒྲུབས་པ་རེད།', '😀👍🏽🇫🇷'])('%s finds a font for every letter', async (text) => {
    const records: Records = new Map([...harvest(french, 0), ['question/q0', question(0, text)]]);
    await studio().composed({ records, now: 0, serverNow: clock });
    studio().text.forget();
    studio().compose({ records, now: 0, serverNow: clock });
    expect(studio().text.takeMissing().map((letter) => String.fromCodePoint(letter))).toEqual([]);
  });

  it('draws emoji in colour', async () => {
    const records: Records = new Map([...harvest(french, 0), ['question/q0', question(0, '😀😀😀')]]);
    const pixels = studio().pixels(await studio().composed({ records, now: 0, serverNow: clock }), 960, 540);
    let yellow = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 230 && (pixels[at + 1] ?? 0) > 180 && (pixels[at + 2] ?? 255) < 120) yellow++;
    expect(yellow).toBeGreaterThan(200);
  });

  it.each(everyScene)('every text of %s stays in its place, whoever wrote it', (_, scene) => {
    for (const [language, size] of [['fr', { width: 1920, height: 1080 }], ['en', { width: 1080, height: 1920 }]] as const) {
      const picture = pictureOf(scene, hostileContent(language), studio().text, { size });
      expect(collisions(picture)).toEqual([]);
      for (const text of textsOf(picture)) {
        const { x, y, width: wide, height } = text.rect;
        const card = groundOf(picture.items, text);
        const ground = card && card.fill !== picture.background ? card.rect : { x: 0, y: 0, ...picture.stage };
        // The painter cuts off what leaves a text's rectangle, so it is enough that the rectangle stays on its card.
        expect(x, text.id).toBeGreaterThanOrEqual(ground.x);
        expect(y, text.id).toBeGreaterThanOrEqual(ground.y);
        expect(x + wide, text.id).toBeLessThanOrEqual(ground.x + ground.width);
        expect(y + height, text.id).toBeLessThanOrEqual(ground.y + ground.height);
        expect(Math.min(x / picture.stage.width, y / picture.stage.height, 1 - (x + wide) / picture.stage.width, 1 - (y + height) / picture.stage.height), text.id).toBeGreaterThanOrEqual(0.05);
      }
    }
  });

  it('E3 real letters keep to the margin', async () => {
    for (const records of [harvest(hostileContent('fr')), vote(hostileContent('en'), { live: true, scores: [9, 8, 7, 7, 6] }), commitments(hostileContent('fr'))]) {
      const picture = await studio().composed({ records, now: 0, serverNow: clock });
      const texts = { ...picture, items: picture.items.filter((item) => item.kind === 'text') };
      const pixels = studio().pixels(texts, 1920, 1080);
      const ink = extent(pixels, (at) => pixels[at] !== pixels[0] || pixels[at + 1] !== pixels[1] || pixels[at + 2] !== pixels[2]);
      expect(ink.left).toBeGreaterThanOrEqual(96);
      expect(ink.top).toBeGreaterThanOrEqual(54);
      expect(ink.right).toBeLessThan(1824);
      expect(ink.bottom).toBeLessThan(1026);
    }
  });
});
