import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../draw';
import type { Stage } from '../stage';
import type { Figure } from './figure';

/** The number of a panel with its words beside it; returns the height that it takes, with the room below. */
export function drawTotal(stage: Stage, id: string, area: Rect, figure: Figure): number {
  const { sketch, language } = stage;
  const count = formatNumber(Math.round(figure.value), language);
  const big = { digits: true, size: 88, weight: 700, leading: 1.1, colour: sketch.theme.accent } as const;
  const beside = sketch.measure(count, big, area.width, 1).width + 22;
  sketch.text(`${id}/total`, count, { ...area, y: area.y - 10, width: beside - 14, height: 100 }, big, { maxLines: 1 });
  const words = { ...area, x: area.x + beside, width: area.width - beside };
  const single = figure.note === undefined || figure.note === '';
  sketch.text(`${id}/unit`, figure.unit, single ? { ...words, y: area.y, height: 80 } : { ...words, y: area.y + 2, height: 40 }, { size: 30, weight: 700, leading: 1.2 }, single ? { maxLines: 2, stand: 'middle' } : { maxLines: 1 });
  sketch.text(`${id}/note`, figure.note ?? '', { ...words, y: area.y + 42, height: 40 }, { size: 28, colour: sketch.theme.inkSoft }, { maxLines: 1 });
  return 108;
}
