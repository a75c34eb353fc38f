import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';
import { rounded, type Scale } from './scale';

export interface Shown {
  readonly value: number;
  readonly scale: Scale;
  /** In the colour of what leads; its rank says it too. */
  readonly leads?: boolean | undefined;
}

const numberSize = 44;

/** A score as a bar and a number, both on their way to the new value. */
export function drawBar(stage: Stage, id: string, area: Rect, shown: Shown, appeared: number): void {
  const { sketch, motion, language } = stage;
  const { theme } = sketch;
  const { scale } = shown;
  const moving = motion.value(`${id}/score`, shown.value) * appeared;
  const lettering = { digits: true, size: Math.max(34, sketch.large(numberSize)), weight: 700, leading: 1.15 } as const;
  const widest = scale.unit === '%' ? '100 %' : scale.decimals > 0 ? '0,0' : '0'.repeat(Math.max(2, formatNumber(Math.ceil(scale.most), language).length));
  const number = sketch.measure(widest, lettering, 400, 1).width + 24;
  const track = { ...area, width: area.width - number };
  sketch.box(`${id}/track`, track, { fill: theme.sunk, radius: area.height / 2 });
  const part = scale.most > 0 ? Math.min(1, moving / scale.most) : 0;
  if (part > 0) sketch.box(`${id}/bar`, { ...track, width: Math.max(track.height, track.width * part) }, { fill: shown.leads ? theme.highlight : theme.fill, radius: area.height / 2 });
  const rect = { x: area.x + area.width - number, y: area.y - 14, width: number, height: area.height + 28 };
  sketch.text(`${id}/number`, numberText(moving, scale, language), rect, lettering, { align: 'end', stand: 'middle', maxLines: 1 });
}

function numberText(value: number, scale: Scale, language: Stage['language']): string {
  const number = formatNumber(rounded(value, scale), language);
  // French puts a narrow no-break space before the sign.
  return scale.unit === '' ? number : language === 'fr' ? `${number}\u202f%` : `${number}%`;
}
