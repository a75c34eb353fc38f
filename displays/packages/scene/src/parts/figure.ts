import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../draw';
import type { Stage } from '../stage';

export interface Figure {
  /** On its way: counts move between values. */
  readonly value: number;
  readonly unit: string;
  readonly note?: string | undefined;
}

export interface FigureLook {
  /** Of the digits, on the usual stage. */
  readonly size: number;
  readonly align?: 'start' | 'center' | undefined;
}

/** A number that the room reads first, with its words below; returns the height that it takes. */
export function drawFigure(stage: Stage, id: string, area: Rect, figure: Figure, look: FigureLook): number {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const align = look.align ?? 'start';
  const size = sketch.large(look.size);
  const height = Math.round(size * 1.06);
  const words = wordsLook(sketch.large(look.size * 0.2));
  sketch.text(`${id}/count`, formatNumber(Math.round(figure.value), language), { ...area, height }, { digits: true, size, weight: 700, leading: 1.06, colour: theme.accent }, { align, maxLines: 1 });
  const unit = { ...area, y: area.y + height + 4, height: words.height * 2 };
  const used = sketch.text(`${id}/unit`, figure.unit, unit, { size: words.size, weight: 700, leading: 1.2 }, { align, maxLines: 2 });
  const note = { ...area, y: unit.y + used + 4, height: words.height * 2 };
  const below = sketch.text(`${id}/note`, figure.note ?? '', note, { size: words.noteSize, leading: 1.2, colour: theme.inkSoft }, { align, maxLines: 2 });
  return height + 4 + used + (below > 0 ? 4 + below : 0);
}

/** What `drawFigure` takes, to stand it in the middle of something. */
export function figureHeight(stage: Stage, width: number, figure: Figure, look: FigureLook): number {
  const { sketch } = stage;
  const size = sketch.large(look.size);
  const words = wordsLook(sketch.large(look.size * 0.2));
  const unit = sketch.measure(figure.unit, { size: words.size, weight: 700, leading: 1.2 }, width, 2).height;
  const note = sketch.measure(figure.note ?? '', { size: words.noteSize, leading: 1.2 }, width, 2).height;
  return Math.round(size * 1.06) + 4 + unit + (note > 0 ? 4 + note : 0);
}

function wordsLook(usual: number): { readonly size: number; readonly noteSize: number; readonly height: number } {
  const size = Math.min(60, Math.max(30, usual));
  return { size, noteSize: Math.max(28, Math.round(size * 0.76)), height: Math.round(size * 1.2) + 1 };
}
