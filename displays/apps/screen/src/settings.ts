import { defaultSettings, type SceneSettings } from '@livesession/scene';
import type { Preference } from '@livesession/skia/browser';

/** `?theme=dark`, `?backend=raster`, `?depth=18&height=3.2` (metres): what a technician may set for one screen. */
export function settingsOf(search: string): SceneSettings {
  const asked = new URLSearchParams(search);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = asked.get('theme') ?? (dark ? 'dark' : 'light');
  const [roomDepth, pictureHeight] = [Number(asked.get('depth')), Number(asked.get('height'))];
  return {
    ...defaultSettings,
    theme: theme === 'dark' ? 'dark' : 'light',
    size: { width: Math.max(1, window.innerWidth), height: Math.max(1, window.innerHeight) },
    place: roomDepth > 0 && pictureHeight > 0 ? { roomDepth, pictureHeight } : undefined,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

export function backendOf(search: string): Preference {
  const asked = new URLSearchParams(search).get('backend');
  return asked === 'webgl' || asked === 'raster' ? asked : 'auto';
}
