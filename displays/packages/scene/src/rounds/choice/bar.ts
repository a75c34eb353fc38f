import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';
import { scoreText, type Scale } from './scale';

export interface Shown {
  readonly value: number;
  readonly scale: Scale;
  /** In the colour of what leads; its rank says it too. */
  readonly leads?: boolean | undefined;
}

const numberSize = 44;

/** A score as a bar and a number, both on their way to the new value. */
export function drawBar(stage: Stage, id: string, area: Rect, shown: Shown, appeared: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const { scale } = shown;
  const track = { ...area, width: area.width - numberWidth(stage, scale) };
  sketch.box(`${id}/track`, track, { fill: theme.sunk, radius: area.height / 2 });
  const moving = drawNumber(stage, id, area, shown, appeared);
  const part = scale.most > 0 ? Math.min(1, moving / scale.most) : 0;
  if (part > 0) sketch.box(`${id}/bar`, { ...track, width: Math.max(track.height, track.width * part) }, { fill: shown.leads ? theme.highlight : theme.fill, radius: area.height / 2 });
}

/** The number at the end of a bar's row; returns the value that it shows now. */
export function drawNumber(stage: Stage, id: string, area: Rect, { value, scale }: Shown, appeared: number): number {
  const moving = stage.motion.value(`${id}/score`, value) * appeared;
  const width = numberWidth(stage, scale);
  const rect = { x: area.x + area.width - width, y: area.y - 14, width, height: area.height + 28 };
  stage.sketch.text(`${id}/number`, numberText(moving, scale, stage.language), rect, letteringOf(stage), { align: 'end', stand: 'middle', maxLines: 1 });
  return moving;
}

/** As wide as any number of the scale, so that bars compare. */
export function numberWidth(stage: Stage, scale: Scale): number {
  const widest = scale.unit === '%' ? '100 %' : scale.decimals > 0 ? '0,0' : '0'.repeat(Math.max(2, formatNumber(Math.ceil(scale.most), stage.language).length));
  return stage.sketch.measure(widest, letteringOf(stage), 400, 1).width + 24;
}

function letteringOf({ sketch }: Stage) {
  return { digits: true, size: Math.max(34, sketch.large(numberSize)), weight: 700, leading: 1.15 } as const;
}

function numberText(value: number, scale: Scale, language: Stage['language']): string {
  const number = scoreText(value, scale, language);
  // French puts a narrow no-break space before the sign.
  return scale.unit === '' ? number : language === 'fr' ? `${number}\u202f%` : `${number}%`;
}
