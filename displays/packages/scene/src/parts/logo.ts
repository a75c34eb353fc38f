import type { Rect } from '../draw';
import type { Stage } from '../stage';

/** The session's logo as large as it fits; returns the width that it takes, 0 without one. */
export function drawLogo(stage: Stage, id: string, area: Rect, align: 'start' | 'center'): number {
  const { logo } = stage.look;
  if (!logo || logo.width <= 0 || logo.height <= 0 || area.width < area.height) return 0;
  const { sketch } = stage;
  // Logos are drawn for paper: on a dark ground one gets a plate of its own.
  const plated = stage.settings.theme === 'dark';
  const pad = plated ? Math.max(4, Math.round(area.height * 0.1)) : 0;
  const scale = Math.min((area.width - 2 * pad) / logo.width, (area.height - 2 * pad) / logo.height);
  const [width, height] = [Math.round(logo.width * scale) + 2 * pad, Math.round(logo.height * scale) + 2 * pad];
  const rect = { x: area.x + (align === 'center' ? Math.round((area.width - width) / 2) : 0), y: area.y + Math.round((area.height - height) / 2), width, height };
  if (plated) sketch.box(`${id}/plate`, rect, { fill: '#ffffff', radius: Math.min(12, pad * 2) });
  sketch.image(id, logo.source, { x: rect.x + pad, y: rect.y + pad, width: width - 2 * pad, height: height - 2 * pad });
  return width;
}
