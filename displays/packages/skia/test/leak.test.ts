import type { Paragraph } from 'canvaskit-wasm';
import { describe, expect, it } from 'vitest';
import { compose, defaultSettings, nothingKept, type Kept } from '@livesession/scene';
import { french } from '../fixtures/content';
import { clock, vote } from '../fixtures/rooms';
import type { CanvasKit } from '../src/canvasKit';
import { Easel, place } from '../src/easel';
import type { Studio } from '../src/node';
import { RasterPixels } from '../src/rasterPixels';
import { TextSetter } from '../src/textSetter';
import { withStudio } from './studio';

const width = 320;
const height = 180;
const frames = 250;

/** How far up in wasm memory a fresh block has to go: what was never given back keeps it up. */
function highWater(kit: CanvasKit): number {
  const probe = kit.Malloc(Uint8Array, 4 << 20);
  const at = probe.byteOffset;
  kit.Free(probe);
  return at;
}

/** Plays a tally in which every frame has new numbers, and tells how many bytes were not given back. */
function grows(studio: Studio): number {
  using text = new TextSetter(studio.kit, studio.fonts);
  using raster = new RasterPixels(studio.kit, width, height);
  using easel = new Easel(studio.kit, text);
  let kept: Kept = nothingKept;
  const play = (from: number): void => {
    for (let frame = from; frame < from + frames; frame++) {
      const records = vote(french, { live: true, voted: frame, scores: french.questions.map((_, at) => frame * (at + 1)) });
      const picture = compose({ records, now: frame * 33, serverNow: clock }, kept, defaultSettings, text);
      kept = picture.kept;
      easel.paint(raster.surface.getCanvas(), picture, place(width, height, picture.stage));
    }
  };
  play(0);
  const before = highWater(studio.kit);
  play(frames);
  return highWater(studio.kit) - before;
}

/** What happens when nobody deletes paragraphs. */
function withoutDeletes(studio: Studio, act: () => number): number {
  const sample = new TextSetter(studio.kit, studio.fonts).paragraph('x', { size: 30, weight: 500, font: 'sans', leading: 1.2, colour: '#000000', digits: false }, 100, { maxLines: 1, align: 'start', direction: 'ltr' });
  const prototype = Object.getPrototypeOf(sample) as Paragraph;
  prototype.delete = () => undefined;
  try {
    return act();
  } finally {
    Reflect.deleteProperty(prototype, 'delete');
  }
}

describe('F7 no growth over an hour', () => {
  const studio = withStudio();
  const mebibyte = 1 << 20;

  it('memory stays flat while a tally moves', () => {
    expect(grows(studio())).toBeLessThan(mebibyte);
  });

  it('and the test would see it if paragraphs were not deleted', () => {
    expect(withoutDeletes(studio(), () => grows(studio()))).toBeGreaterThan(20 * mebibyte);
  });

  it('gives back all that shaping a text takes, text after text', () => {
    using text = new TextSetter(studio().kit, studio().fonts);
    const style = { size: 30, weight: 500, font: 'sans', leading: 1.2, colour: '#000000', digits: false } as const;
    const measure = (from: number): void => {
      for (let at = from; at < from + 5_000; at++) text.measure(`text ${at}`, style, 400, 2);
    };
    measure(10_000);
    const before = highWater(studio().kit);
    measure(20_000);
    expect(highWater(studio().kit) - before).toBeLessThan(16 << 10);
  });

  it('keeps a bounded number of paragraphs', () => {
    using text = new TextSetter(studio().kit, studio().fonts);
    let deleted = 0;
    const style = { size: 30, weight: 500, font: 'sans', leading: 1.2, colour: '#000000', digits: false } as const;
    for (let at = 0; at < 900; at++) {
      const paragraph = text.paragraph(String(at), style, 200, { maxLines: 1, align: 'start', direction: 'ltr' });
      const original = paragraph.delete.bind(paragraph);
      paragraph.delete = () => {
        deleted++;
        original();
      };
    }
    expect(deleted).toBe(500);
  });
});
