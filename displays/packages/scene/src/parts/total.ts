import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../draw';
import type { Stage } from '../stage';
import type { Figure } from './figure';

const unitLook = { size: 30, weight: 700, leading: 1.15 } as const;
const noteLook = { size: 28, leading: 1.2 } as const;
const apart = 22;

/** The number of a panel with its words beside it; returns the height that it takes, with the room below. */
export function drawTotal(stage: Stage, id: string, area: Rect, figure: Figure): number {
  const { sketch, language } = stage;
  const count = formatNumber(Math.round(figure.value), language);
  const big = { digits: true, size: 88, weight: 700, leading: 1.1, colour: sketch.theme.accent } as const;
  const beside = sketch.measure(count, big, area.width, 1).width + 20;
  sketch.text(`${id}/total`, count, { ...area, y: area.y - 10, width: beside - 14, height: 100 }, big, { maxLines: 1 });
  const words = { ...area, x: area.x + beside, width: area.width - beside };
  const unit = sketch.measure(figure.unit, unitLook, words.width, 2).height;
  const note = sketch.measure(figure.note ?? '', noteLook, words.width, 2).height;
  const top = area.y + Math.max(0, (80 - unit - note) / 2);
  sketch.text(`${id}/unit`, figure.unit, { ...words, y: top, height: unit + 1 }, unitLook, { maxLines: 2 });
  sketch.text(`${id}/note`, figure.note ?? '', { ...words, y: top + unit, height: note + 1 }, { ...noteLook, colour: sketch.theme.inkSoft }, { maxLines: 2 });
  return Math.max(86, top - area.y + unit + note) + apart;
}
