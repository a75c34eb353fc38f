import { describe, expect, it } from 'vitest';
import { compose, defaultSettings, nothingKept, type Kept } from '@livesession/scene';
import { french } from '../fixtures/content';
import { clock, vote } from '../fixtures/rooms';
import { takeCensus } from '../src/census';
import { Easel, place } from '../src/easel';
import { Studio } from '../src/node';
import { RasterPixels } from '../src/rasterPixels';

// What the collector takes by itself lives as long as it likes: handles of canvases hold nothing.
const collected = ['Canvas'];

describe('F7 objects that nobody collects', () => {
  it('are as many after hundreds of pictures as after a few, and none at the end', async () => {
    const census = takeCensus();
    const count = (): Readonly<Record<string, number>> => Object.fromEntries(Object.entries(census()).filter(([name]) => !collected.includes(name)));
    const studio = await Studio.open();
    const opened = count();
    const raster = new RasterPixels(studio.kit, 320, 180);
    const easel = new Easel(studio.kit, studio.text);
    let kept: Kept = nothingKept;
    const play = (from: number, frames: number): Readonly<Record<string, number>> => {
      for (let frame = from; frame < from + frames; frame++) {
        const picture = compose({ records: vote(french, { live: true, voted: frame, scores: french.questions.map((_, at) => frame * (at + 1)) }), now: frame * 400, serverNow: clock }, kept, defaultSettings, studio.text);
        kept = picture.kept;
        easel.paint(raster.surface.getCanvas(), picture, place(320, 180, picture.stage));
      }
      return count();
    };
    const early = play(0, 200);
    expect(early['Paragraph']).toBe(400);
    expect(play(200, 200)).toEqual(early);
    easel[Symbol.dispose]();
    raster[Symbol.dispose]();
    studio.text.forget();
    expect(count()).toEqual(opened);
    studio[Symbol.dispose]();
  });
});
