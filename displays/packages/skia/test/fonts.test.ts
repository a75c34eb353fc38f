import { describe, expect, it } from 'vitest';
import { capHeights, fontChoices, type FontChoice, type Picture, type TextItem } from '@livesession/scene';
import { logo } from '../fixtures/logo';
import { withStudio } from './studio';

const size = 400;

function letter(text: string, font: FontChoice): Picture['items'][number] & TextItem {
  return {
    kind: 'text', id: 'letter', text, rect: { x: 40, y: 20, width: 400, height: 560 }, align: 'start', direction: 'ltr', maxLines: 1,
    style: { size, weight: 500, font, leading: 1.4, colour: '#000000', digits: false },
  };
}

describe('E3 typefaces', () => {
  const studio = withStudio();

  const drawn = async (text: string, font: FontChoice): Promise<Uint8ClampedArray> => {
    const picture = { stage: { width: 480, height: 600 }, background: '#ffffff', items: [letter(text, font)] };
    studio().pixels(picture, 480, 600);
    await studio().workshop.supply();
    return studio().pixels(picture, 480, 600);
  };

  const inkHeight = (pixels: Uint8ClampedArray): number => {
    const rows = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) rows.add(Math.floor(at / 4 / 480));
    return rows.size;
  };

  it.each(fontChoices)('%s: a capital is as high as legibility reckons with', async (font) => {
    expect(inkHeight(await drawn('H', font)) / size).toBeCloseTo(capHeights[font], 2);
  });

  it('are what the session chose, and not one for all', async () => {
    const pictures = await Promise.all(fontChoices.map((font) => drawn('g', font)));
    expect(new Set(pictures.map((pixels) => pixels.join()))).toHaveLength(fontChoices.length);
  });
});

describe('A5 what people write on a phone', () => {
  const studio = withStudio();

  it.each(['Fidélité ≠ carte de fidélité', 'plus ⇒ mieux', 'coût ≤ 30 € ± 5 %', 'fait ✓ à faire ☐', '① puis ②', '★★★☆☆', 'avant → après', 'm² · 20 °C · ½', '« sourire » 😀'])('has a letter for each of its signs: %s', async (text) => {
    const { workshop } = studio();
    workshop.text.measure(text, letter('', 'sans').style, 4000, 1);
    while (await workshop.supply()) workshop.text.measure(text, letter('', 'sans').style, 4000, 1);
    workshop.text.measure(text, letter('', 'sans').style, 4001, 1);
    expect(workshop.text.takeMissing().map((point) => String.fromCodePoint(point))).toEqual([]);
  });
});

describe('a logo', () => {
  const studio = withStudio();
  const shown = (source: string) => ({ stage: { width: 240, height: 80 }, background: '#ffffff', items: [{ kind: 'image', id: 'logo', source, rect: { x: 0, y: 0, width: 240, height: 80 } } as const] });
  const colours = (pixels: Uint8ClampedArray): number => new Set(Array.from({ length: pixels.length / 4 }, (_, at) => pixels.subarray(at * 4, at * 4 + 3).join())).size;

  it('is drawn once it is there', async () => {
    expect(colours(studio().pixels(shown(logo.source), 240, 80))).toBe(1);
    expect(await studio().workshop.supply()).toBe(true);
    expect(colours(studio().pixels(shown(logo.source), 240, 80))).toBeGreaterThan(2);
  });

  it('that is no picture leaves its place empty, and is not asked for again', async () => {
    const broken = `data:image/png;base64,${Buffer.from('<svg onload="alert(1)"/>').toString('base64')}`;
    studio().pixels(shown(broken), 240, 80);
    expect(await studio().workshop.supply()).toBe(false);
    expect(colours(studio().pixels(shown(broken), 240, 80))).toBe(1);
  });
});
