import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

const scoreWidth = 120;

/** A score as a bar and a number, both on their way to the new value. */
export function drawBar(stage: Stage, id: string, area: Rect, score: number, most: number, appeared: number): void {
  const { sketch, motion, language } = stage;
  const { theme } = sketch;
  const moving = motion.value(`${id}/score`, score) * appeared;
  const track = { ...area, width: area.width - scoreWidth };
  sketch.box(`${id}/track`, track, { fill: theme.sunk, radius: area.height / 2 });
  const part = most > 0 ? Math.min(1, moving / most) : 0;
  if (part > 0) sketch.box(`${id}/bar`, { ...track, width: Math.max(track.height, track.width * part) }, { fill: theme.accent, radius: area.height / 2 });
  const number = { x: area.x + area.width - scoreWidth, y: area.y - 14, width: scoreWidth, height: area.height + 28 };
  sketch.text(`${id}/number`, formatNumber(Math.round(moving), language), number, { digits: true, size: 44, weight: 700, leading: 1.15 }, { align: 'end', stand: 'middle', maxLines: 1 });
}
