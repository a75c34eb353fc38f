import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';
import { rounded, type Scale } from './scale';

const scoreWidth = 120;

/** A score as a bar and a number, both on their way to the new value. */
export function drawBar(stage: Stage, id: string, area: Rect, shown: { readonly value: number; readonly scale: Scale }, appeared: number): void {
  const { sketch, motion, language } = stage;
  const { theme } = sketch;
  const moving = motion.value(`${id}/score`, shown.value) * appeared;
  const track = { ...area, width: area.width - scoreWidth };
  sketch.box(`${id}/track`, track, { fill: theme.sunk, radius: area.height / 2 });
  const { scale } = shown;
  const part = scale.most > 0 ? Math.min(1, moving / scale.most) : 0;
  if (part > 0) sketch.box(`${id}/bar`, { ...track, width: Math.max(track.height, track.width * part) }, { fill: theme.accent, radius: area.height / 2 });
  const number = { x: area.x + area.width - scoreWidth, y: area.y - 14, width: scoreWidth, height: area.height + 28 };
  sketch.text(`${id}/number`, numberText(moving, scale, language), number, { digits: true, size: 44, weight: 700, leading: 1.15 }, { align: 'end', stand: 'middle', maxLines: 1 });
}

function numberText(value: number, scale: Scale, language: Stage['language']): string {
  const number = formatNumber(rounded(value, scale), language);
  // French puts a narrow no-break space before the sign.
  return scale.unit === '' ? number : language === 'fr' ? `${number}\u202f%` : `${number}%`;
}
