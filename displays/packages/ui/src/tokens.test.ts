import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenColours } from '../test/tokenColours';

it('has every colour for both themes', () => {
  const named = [...readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+): [^;]*#/g)].map((match) => match[1]);
  expect(Object.keys(tokenColours.light)).toEqual(named);
});

describe.each(Object.entries(tokenColours))('E2 contrast, %s', (_, theme) => {
  const of = (text: string, ground: string): number => contrast(theme[text] ?? '', theme[ground] ?? '');

  it.each(['paper', 'surface'])('body text on %s is at least 7:1', (ground) => {
    expect(of('ink', ground)).toBeGreaterThanOrEqual(7);
    expect(of('ink-soft', ground)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['ink', 'surface-sunk'], ['ink-soft', 'surface-sunk'], ['ink', 'accent-soft'], ['ink', 'good-soft'], ['ink', 'warn-soft'], ['ink', 'bad-soft'],
    ['accent', 'paper'], ['accent', 'surface'], ['accent', 'accent-soft'], ['accent-strong', 'accent-soft'], ['accent-strong', 'surface-sunk'],
    ['on-accent', 'accent'], ['on-accent', 'accent-strong'], ['on-bad', 'bad'],
    ['good', 'paper'], ['good', 'surface'], ['good', 'good-soft'],
    ['warn', 'paper'], ['warn', 'surface'], ['warn', 'warn-soft'],
    ['bad', 'paper'], ['bad', 'surface'], ['bad', 'bad-soft'],
  ])('%s on %s is at least 4.5:1', (text, ground) => {
    expect(of(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'surface'])('edges of controls on %s are at least 3:1', (ground) => {
    expect(of('line-strong', ground)).toBeGreaterThanOrEqual(3);
  });
});

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const level = parseInt(hex.slice(at, at + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
