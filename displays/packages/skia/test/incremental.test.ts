import { describe, expect, it } from 'vitest';
import type { LiveRecord } from '@livesession/wire';
import { defaultSettings, nothingKept, type Kept, type Records, type SceneSettings } from '@livesession/scene';
import { french } from '../fixtures/content';
import { crowded } from '../fixtures/crowd';
import { clock, harvest, question, room, round, tally, vote } from '../fixtures/rooms';
import { scenes, settingsOf } from '../fixtures/scenes';
import { Easel, place } from '../src/easel';
import { RasterPixels } from '../src/rasterPixels';
import { hostile, hostileContent } from './hostile';
import { withStudio } from './studio';

/** Numbers that look random and come again with the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Shown {
  readonly records: Records;
  readonly settings: SceneSettings;
}

const all = Object.values(scenes);

/** Another scene, or the same with a card more, a card less, or other counts. */
function next({ records, settings }: Shown, roll: (below: number) => number): Shown {
  const changed = new Map<string, LiveRecord>(records);
  switch (roll(6)) {
    case 0:
    case 1: {
      const scene = all[roll(all.length)];
      if (!scene) throw new Error('no scene');
      const content = roll(4) === 0 ? hostileContent('fr') : crowded(french, roll(2) === 0 ? 12 : 320);
      return { records: scene.records(content), settings: settingsOf(scene) };
    }
    case 2: {
      const at = roll(60);
      return { records: changed.set(`question/q${at}`, question(at, hostile[at % hostile.length] ?? '', roll(3))), settings };
    }
    case 3:
      changed.delete(`question/q${roll(14)}`);
      return { records: changed, settings };
    case 4:
      return { records: changed.set('tally/r1', tally(french, { voted: roll(288), scores: Array.from({ length: 9 }, () => roll(60)) })), settings };
    default:
      return { records: room(french, { 'round/r1': round({ kind: 'choice', rule: { kind: 'one' }, optionCount: 9, live: true, revealed: false, keep: 3, privacy: 'anonymous' }, { endsAt: clock + roll(90_000) }), 'tally/r1': tally(french, { scores: Array.from({ length: 9 }, () => roll(60)) }) }, { currentRound: 'r1' }), settings };
  }
}

describe('F7 incremental repaint', () => {
  const studio = withStudio();

  it.each([
    [7, 800, 600],
    [42, 1366, 701],
    [4, 1111, 640],
    [9, 640, 512],
    // This one fails when rectangles may end in the middle of a round corner.
    [23, 540, 960],
  ])('seed %i at %i x %i: byte for byte what painting everything gives, after every step', async (seed, width, height) => {
    // Every script, so that emoji and large letters are drawn too.
    if ((await studio().fonts.supply([...hostile.join('')].map((letter) => letter.codePointAt(0) ?? 0))) === 'came') studio().text.forget();
    const roll = dice(seed);
    using raster = new RasterPixels(studio().kit, width, height);
    using easel = new Easel(studio().kit, studio().text);
    let shown: Shown = { records: harvest(french, 3), settings: defaultSettings };
    let kept: Kept = nothingKept;
    let now = 0;
    let partial = 0;
    for (let step = 0; step < 40; step++) {
      if (roll(3) > 0) shown = next(shown, roll);
      now += roll(700);
      const picture = studio().compose({ records: shown.records, now, serverNow: clock + now }, { ...shown.settings, size: { width, height } }, kept);
      kept = picture.kept;
      const rects = easel.paint(raster.surface.getCanvas(), picture, place(width, height, picture.stage));
      if (rects.every((rect) => (rect.right - rect.left) * (rect.bottom - rect.top) < width * height)) partial++;
      raster.surface.flush();
      const whole = studio().pixels(picture, width, height);
      expect(Buffer.compare(Buffer.from(raster.view()), Buffer.from(whole)), `step ${step}`).toBe(0);
    }
    expect(partial).toBeGreaterThan(12);
  });

  it('paints nothing when nothing has changed', () => {
    using raster = new RasterPixels(studio().kit, 960, 540);
    using easel = new Easel(studio().kit, studio().text);
    const moment = { records: vote(french), now: 0, serverNow: clock };
    const first = studio().compose(moment);
    easel.paint(raster.surface.getCanvas(), first, place(960, 540, first.stage));
    expect(easel.paint(raster.surface.getCanvas(), studio().compose(moment, {}, first.kept), place(960, 540, first.stage))).toEqual([]);
  });

  it('paints no more than the clock when a second has passed', () => {
    using raster = new RasterPixels(studio().kit, 1920, 1080);
    using easel = new Easel(studio().kit, studio().text);
    const first = studio().compose({ records: vote(french), now: 0, serverNow: clock });
    easel.paint(raster.surface.getCanvas(), first, place(1920, 1080, first.stage));
    const rects = easel.paint(raster.surface.getCanvas(), studio().compose({ records: vote(french), now: 1000, serverNow: clock + 1000 }, {}, first.kept), place(1920, 1080, first.stage));
    const area = rects.reduce((sum, rect) => sum + (rect.right - rect.left) * (rect.bottom - rect.top), 0);
    expect(area).toBeGreaterThan(0);
    expect(area).toBeLessThan(1920 * 1080 * 0.02);
  });
});
