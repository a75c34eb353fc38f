import { describe, expect, it } from 'vitest';
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
