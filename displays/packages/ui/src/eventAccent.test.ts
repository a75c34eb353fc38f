import { describe, expect, it } from 'vitest';
import { dress, textContrast } from '@livesession/scene/look';
import { contrast } from '../../scene/src/theme';
import { accentRules } from './eventAccent';

// The grounds of tokens.css that accents stand on, light and dark.
const grounds = { light: ['#f4f5f8', '#ffffff'], dark: ['#0d121d', '#171e2d'] } as const;

describe('E2 the event’s colour on pages', () => {
  it.each(['#f28c28', '#0a5c36', '#ffff00', '#000000', '#ffffff', '#7f7f7f'])('%s is readable as text and under text, light and dark', (chosen) => {
    for (const name of ['light', 'dark'] as const) {
      const { accent, onAccent } = dress(name, { accent: chosen }).theme;
      for (const ground of grounds[name]) expect(contrast(accent, ground), `${name} ${ground}`).toBeGreaterThanOrEqual(textContrast * 0.9);
      expect(contrast(onAccent, accent), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('stands above the product’s own in all three of its places', () => {
    const rules = accentRules({ accent: '#111111', onAccent: '#ffffff', accentSoft: '#eeeeee' }, { accent: '#eeeeee', onAccent: '#000000', accentSoft: '#222222' });
    expect(rules.match(/--accent: #111111/g)).toHaveLength(1);
    expect(rules.match(/--accent: #eeeeee/g)).toHaveLength(2);
  });
});
