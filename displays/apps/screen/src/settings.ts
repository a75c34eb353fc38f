import { defaultSettings, type SceneSettings } from '@livesession/scene';
import type { Preference } from '@livesession/skia/browser';

/** `?theme=dark`, `?backend=raster`, `?text=36`: what a technician may set for one screen. */
export function settingsOf(search: string): SceneSettings {
  const asked = new URLSearchParams(search);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = asked.get('theme') ?? (dark ? 'dark' : 'light');
  const text = Number(asked.get('text'));
  return {
    theme: theme === 'dark' ? 'dark' : 'light',
    minText: text >= defaultSettings.minText && text <= 60 ? text : defaultSettings.minText,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

export function backendOf(search: string): Preference {
  const asked = new URLSearchParams(search).get('backend');
  return asked === 'webgl' || asked === 'raster' ? asked : 'auto';
}
