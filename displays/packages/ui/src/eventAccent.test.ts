import { describe, expect, it } from 'vitest';
import { dress, textContrast } from '@livesession/scene/look';
import { contrast } from '../../scene/src/theme';
import { tokenColours } from '../test/tokenColours';
import { accentRules } from './eventAccent';

describe('E2 the event’s colour on pages', () => {
  it.each(['#f28c28', '#0a5c36', '#ffff00', '#000000', '#ffffff', '#7f7f7f'])('%s is readable as text and under text, light and dark', (chosen) => {
    for (const name of ['light', 'dark'] as const) {
      const { accent, onAccent } = dress(name, { accent: chosen }).theme;
      for (const ground of ['paper', 'surface']) expect(contrast(accent, tokenColours[name][ground] ?? ''), `${name} ${ground}`).toBeGreaterThanOrEqual(textContrast * 0.9);
      expect(contrast(onAccent, accent), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has one of its own for each theme, as tokens.css has', () => {
    const rules = accentRules({ accent: '#111111', onAccent: '#ffffff', accentSoft: '#eeeeee' }, { accent: '#eeeeee', onAccent: '#000000', accentSoft: '#222222' });
    expect(rules).toContain('--accent: var(--light, #111111) var(--dark, #eeeeee);');
    expect(rules).toContain('--on-accent: var(--light, #ffffff) var(--dark, #000000);');
  });
});
