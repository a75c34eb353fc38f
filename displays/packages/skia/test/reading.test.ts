import { describe, expect, it } from 'vitest';
import { capHeights, type Picture, type Place, type Size } from '@livesession/scene';
import type { Content } from '../fixtures/content';
import type { CrowdSize } from '../fixtures/crowd';
import { scenes } from '../fixtures/scenes';
import { everyScene, pictureOf, textsOf } from '../../scene/test/everyScene';
import { reference } from './reference';
import { withStudio } from './studio';

const wide: Size = { width: 1920, height: 1080 };
const tall: Size = { width: 1080, height: 1920 };
const shapes: readonly (readonly [string, Size])[] = [['1080p', wide], ['4K', { width: 3840, height: 2160 }], ['portrait', tall]];

const cardsOn = (picture: Picture): number => picture.items.filter((item) => /^wall\/[^/]+\/text$/.test(item.id)).length;

/** The smallest cap height on the wall, in metres. */
function capitalOf(picture: Picture, place: Place): number {
  return Math.min(...textsOf(picture).map(({ style }) => (style.size * capHeights[style.font] * place.pictureHeight) / picture.stage.height));
}

describe('E3 a full wall of the reference day', () => {
  const studio = withStudio();
  const wall = (content: Content, size: Size, place?: Place): Picture => {
    const scene = scenes['harvest'];
    if (!scene) throw new Error('no harvest');
    return pictureOf(scene, content, studio().text, { size, ...(place ? { place } : {}) });
  };

  it.each(shapes)('holds 12 to 24 questions per page on %s, where nobody has measured the room', async (_, size) => {
    for (const people of [320, 500] as const satisfies readonly CrowdSize[]) {
      const cards = cardsOn(wall(await reference('fr', people), size));
      expect(cards, `${people} people`).toBeGreaterThanOrEqual(12);
      expect(cards, `${people} people`).toBeLessThanOrEqual(24);
    }
  });

  it('is read from the last row of a room four and a half times as deep as the picture is high', async () => {
    const place = { roomDepth: 20.25, pictureHeight: 4.5 };
    const picture = wall(await reference('fr', 320), wide);
    expect(picture.stage).toEqual(wall(await reference('fr', 320), wide, place).stage);
    expect(capitalOf(picture, place)).toBeGreaterThanOrEqual(place.roomDepth / 200 - 1e-9);
  });

  it('holds fewer in deeper rooms, and never writes them smaller', async () => {
    const content = await reference('fr', 320);
    const counts = [4.5, 5, 6, 7].map((times) => {
      const place = { roomDepth: times * 4, pictureHeight: 4 };
      const picture = wall(content, wide, place);
      expect(capitalOf(picture, place)).toBeGreaterThanOrEqual(place.roomDepth / 200 - 1e-9);
      return cardsOn(picture);
    });
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(counts.at(-1)).toBeGreaterThanOrEqual(3);
  });

  it.each(shapes)('maps every question of it on %s, and says at once what all letters stand for', async (_, size) => {
    const content = await reference('fr', 320);
    const picture = wall(content, size);
    const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
    const texts = (id: RegExp): readonly string[] => textsOf(picture).filter((text) => id.test(text.id)).map((text) => plain(text.text));
    expect(picture.items.filter((item) => /^strip\/q\d+$/.test(item.id)).length).toBe(150);
    expect(texts(/^strip\/group\//)).toEqual(['A', 'B', 'C']);
    const names = texts(/^strip\/\w+\/name$/);
    expect(names).toHaveLength(4);
    content.subthemes.forEach((subtheme, at) => expect(plain(subtheme).startsWith(names[at] ?? '?'), subtheme).toBe(true));
  });
});

describe('E3 whole words', () => {
  const studio = withStudio();

  // A heading that ends in dots, a finalist of whom only the beginning is read: nobody can choose or answer that.
  it.each(everyScene)('%s ends no text in dots, in a room like many', async (_, scene) => {
    for (const people of [12, 320, 500] as const) {
      for (const language of ['fr', 'en'] as const) {
        const content = await reference(language, people);
        for (const size of [wide, tall]) {
          const picture = pictureOf(scene, content, studio().text, { size });
          const cut = textsOf(picture).filter((text) => studio().text.measure(text.text, text.style, text.rect.width, text.maxLines).cut);
          expect(cut.map((text) => `${text.id}: ${text.text}`), `${language}, ${people} people, ${size.width} wide`).toEqual([]);
        }
      }
    }
  });
});
