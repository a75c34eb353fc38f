import { describe, expect, it } from 'vitest';
import { tokenColours as tokens } from '../../ui/test/tokenColours';
import { contrast, themes } from './theme';

describe('E3 colours', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
  });

  it.each(Object.entries(themes))('%s: every text stands out by 10:1 from what it is written on', (_, theme) => {
    const pairs = [
      ...[theme.ink, theme.inkSoft, theme.accent].flatMap((text) => [theme.paper, theme.surface].map((ground) => [text, ground])),
      [theme.onAccent, theme.accent],
      [theme.ink, theme.accentSoft],
      [theme.accent, theme.accentSoft],
    ] as const;
    for (const [text, ground] of pairs) expect(contrast(text ?? '', ground ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(10);
  });
});

describe('one look for screens and devices', () => {
  // What a screen shares to the letter; the rest has the same hue, as far from its ground as the last row needs (E3).
  const shared = { light: ['paper', 'surface', 'ink', 'line', 'onAccent'], dark: ['line'] } as const;
  const names = { paper: 'paper', surface: 'surface', sunk: 'surface-sunk', ink: 'ink', inkSoft: 'ink-soft', line: 'line', accent: 'accent', onAccent: 'on-accent', accentSoft: 'accent-soft', fill: 'accent' } as const;

  it.each(['light', 'dark'] as const)('%s: shares the tokens of the devices', (name) => {
    for (const colour of shared[name]) expect(themes[name][colour], colour).toBe(tokens[name][names[colour]]);
    expect(themes.light.fill).toBe(tokens.light['accent']);
  });

  it.each(['light', 'dark'] as const)('%s: every other colour is of the same hue', (name) => {
    for (const [colour, token] of Object.entries(names)) {
      const [mine, theirs] = [hue(themes[name][colour as keyof typeof names]), hue(tokens[name][token] ?? '')];
      const apart = mine === undefined || theirs === undefined ? 0 : Math.min(Math.abs(mine - theirs), 360 - Math.abs(mine - theirs));
      expect(apart, `${colour} ${themes[name][colour as keyof typeof names]} beside ${tokens[name][token] ?? ''}`).toBeLessThanOrEqual(12);
    }
  });
});

/** In degrees; undefined for a grey. */
function hue(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most === least) return undefined;
  const turn = most === red ? (green - blue) / (most - least) : most === green ? 2 + (blue - red) / (most - least) : 4 + (red - green) / (most - least);
  return (turn * 60 + 360) % 360;
}
