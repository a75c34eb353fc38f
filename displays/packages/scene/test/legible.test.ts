import { describe, expect, it } from 'vitest';
import { english, french } from '../../skia/fixtures/content';
import { crowded } from '../../skia/fixtures/crowd';
import { capHeights, contrast, dress, type Look, type Picture, type Place, type SceneSettings } from '../src';
import { collisions, everyScene, groundOf, pictureOf, textsOf } from './everyScene';
import { plainMeasurer } from './plainMeasurer';

const sizes = [{ width: 1920, height: 1080 }, { width: 1080, height: 1920 }, { width: 1024, height: 768 }, { width: 2560, height: 1080 }];
const places: readonly (Place | undefined)[] = [undefined, { roomDepth: 9, pictureHeight: 3 }, { roomDepth: 15, pictureHeight: 3 }, { roomDepth: 20, pictureHeight: 3 }];
const looks: readonly (Look | undefined)[] = [undefined, { accent: '#00a0e3', highlight: '#ffe600', font: 'serif', title: 'Convention' }, { accent: '#222222', highlight: '#111111', font: 'legible' }];

/** Each shape with each place; not all with all looks, but every look in both themes, in every place and in every shape. */
const settings = sizes.flatMap((size, which) => places.map((place, at): Partial<SceneSettings> => ({ size, place, look: looks[(at + which) % looks.length], theme: (at + 2 * which) % 4 < 2 ? 'light' : 'dark' })));

const [few, many] = [crowded(english, 12), crowded(french, 500)];

/** The smallest cap height on the wall, in metres. */
function smallestCapital(picture: Picture, place: Place): number {
  return Math.min(...textsOf(picture).map((text) => (text.style.size * capHeights[text.style.font] * place.pictureHeight) / picture.stage.height));
}

describe.each(everyScene)('E3 %s', (_, scene) => {
  it('is read from the last row, in every room, shape, look and theme', () => {
    for (const more of settings) {
      const picture = pictureOf(scene, french, plainMeasurer, more);
      const { stage } = picture;
      const where = JSON.stringify(more);
      if (more.place && stage.height < stage.width) expect(smallestCapital(picture, more.place), where).toBeGreaterThanOrEqual(more.place.roomDepth / 200 - 1e-9);
      for (const text of textsOf(picture)) {
        const { rect } = text;
        expect(rect.x, `${text.id} ${where}`).toBeGreaterThanOrEqual(stage.width * 0.05);
        expect(rect.x + rect.width, `${text.id} ${where}`).toBeLessThanOrEqual(stage.width * 0.95);
        expect(rect.y, `${text.id} ${where}`).toBeGreaterThanOrEqual(stage.height * 0.05);
        expect(rect.y + rect.height, `${text.id} ${where}`).toBeLessThanOrEqual(stage.height * 0.95);
        const ground = groundOf(picture.items, text)?.fill ?? picture.background;
        expect(contrast(text.style.colour, ground), `${text.id} on ${ground} ${where}`).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it('keeps its texts apart, for 12 people and for 500', () => {
    for (const [at, more] of settings.entries()) {
      const content = at % 2 === 0 ? few : many;
      expect(collisions(pictureOf(scene, content, plainMeasurer, more)), JSON.stringify(more)).toEqual([]);
    }
  });

  it('cuts none of its own words, in any room and shape', () => {
    for (const more of settings) {
      for (const content of [few, many]) {
        const picture = pictureOf(scene, content, plainMeasurer, more);
        const own = picture.mirror.lines.filter((line) => !line.own).map((line) => line.text).join('\n').toLowerCase();
        // A sub-theme's name on the map gives way to its squares.
        const cut = textsOf(picture).filter((text) => !text.id.startsWith('overview/') && own.includes(text.text.toLowerCase()) && plainMeasurer.measure(text.text, text.style, text.rect.width, text.maxLines).cut);
        expect(cut.map((text) => `${text.id}: ${text.text}`), JSON.stringify(more)).toEqual([]);
      }
    }
  });

  it('names each of its parts once', () => {
    const ids = pictureOf(scene, french, plainMeasurer).items.map((item) => item.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('E3 a session’s colours', () => {
  const hues = ['#ff0000', '#ffff00', '#00ff00', '#00ffff', '#0000ff', '#ff00ff', '#000000', '#ffffff', '#777777', '#e4002b', '#ffcd00', '#0057b8'];

  it('stand out by 10:1 in both themes, whatever was chosen', () => {
    for (const accent of hues) {
      for (const name of ['light', 'dark'] as const) {
        const { theme } = dress(name, { accent, highlight: accent });
        for (const ground of [theme.paper, theme.surface, theme.accentSoft]) expect(contrast(theme.accent, ground), `${accent} ${name}`).toBeGreaterThanOrEqual(10);
        expect(contrast(theme.onAccent, theme.accent), `${accent} ${name}`).toBeGreaterThanOrEqual(10);
        expect(contrast(theme.ink, theme.accentSoft)).toBeGreaterThanOrEqual(10);
        for (const part of [theme.fill, theme.highlight]) for (const ground of [theme.paper, theme.surface]) expect(contrast(part, ground), `${accent} ${name}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('are taken as they are where they are legible, else adapted with the reason, else refused', () => {
    expect(dress('light', { accent: '#1c2f86' })).toMatchObject({ theme: { accent: '#1c2f86' }, adapted: [] });
    expect(dress('light', { accent: '#ffcd00' }).adapted).toMatchObject([{ which: 'accent', chosen: '#ffcd00', because: 'tooPale' }]);
    expect(dress('dark', { accent: '#1c2f86' }).adapted).toMatchObject([{ which: 'accent', because: 'tooDark' }]);
    const refused = dress('light', { accent: 'tomato', highlight: '#12' });
    expect(refused.adapted.map(({ which, because }) => `${which} ${because}`)).toEqual(['accent notAColour', 'highlight notAColour']);
    expect(refused.theme).toEqual(dress('light', undefined).theme);
  });

  it('are changed no more than legibility asks', () => {
    const [adapted] = dress('light', { accent: '#d40000' }).adapted;
    const { theme } = dress('light', { accent: '#d40000' });
    expect(Math.min(...[theme.paper, theme.surface, theme.accentSoft].map((ground) => contrast(theme.accent, ground)))).toBeLessThan(10.5);
    expect(adapted?.ratio).toBeLessThan(10);
  });
});
