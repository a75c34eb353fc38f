import { describe, expect, it } from 'vitest';
import { french } from '../../skia/fixtures/content';
import { momentOf, scenes, settingsOf } from '../../skia/fixtures/scenes';
import { compose, nothingKept, type Kept, type Picture } from '../src';
import { plainMeasurer } from './plainMeasurer';

const names = Object.keys(scenes);
const pairs = names.flatMap((name, at) => (names[at + 1] === undefined ? [] : [[name, names[at + 1] as string] as const]));

/** The picture of a scene some time after another was shown. */
function shown(name: string, now: number, kept: Kept, reducedMotion: boolean): Picture {
  const scene = scenes[name];
  if (!scene) throw new Error(`There is no scene ${name}.`);
  return compose({ ...momentOf(scene, french), now }, kept, settingsOf(scene, { reducedMotion }), plainMeasurer);
}

/** What is drawn in a new moment, and a little later. */
function after(before: string, name: string, reducedMotion: boolean): readonly [Picture, Picture] {
  const last = shown(before, 1_000, nothingKept, reducedMotion);
  const first = shown(name, 2_000, last.kept, reducedMotion);
  return [first, shown(name, 2_200, first.kept, reducedMotion)];
}

/** A new card keeps its frame for a while: that is no motion. */
function still(picture: Picture): string {
  return JSON.stringify(picture.items.map((item) => [item.id, item.kind, item.rect, item.kind === 'text' ? item.text : '', item.kind === 'box' ? item.opacity : 1]));
}

describe('people who want no motion', () => {
  it.each(pairs)('see at once, after %s, what %s comes to', (before, name) => {
    const [first, later] = after(before, name, true);
    expect(still(first)).toBe(still(later));
  });

  it('would see the difference: for the others most changes move', () => {
    const moving = pairs.filter(([before, name]) => {
      const [first, later] = after(before, name, false);
      return still(first) !== still(later);
    });
    expect(moving.length).toBeGreaterThan(15);
  });
});
