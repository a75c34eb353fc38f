import type { Rect } from '../draw';
import type { Stage } from '../stage';

export interface Split {
  readonly main: Rect;
  /** Undefined where there is only room for what matters most. */
  readonly aside: Rect | undefined;
}

const mostAside = 0.36;

/** What matters, and beside it (below it on a tall picture) what helps. */
export function split(stage: Stage, area: Rect, aside: { readonly width: number; readonly height: number; readonly most?: number }): Split {
  const { sketch } = stage;
  if (sketch.compact) return { main: area, aside: undefined };
  const gap = sketch.large(44);
  if (sketch.orientation === 'landscape') {
    const width = Math.round(Math.min(aside.width, area.width * mostAside));
    return { main: { ...area, width: area.width - width - gap }, aside: { ...area, x: area.x + area.width - width, width } };
  }
  const height = Math.round(Math.min(aside.height, area.height * (aside.most ?? mostAside)));
  return { main: { ...area, height: area.height - height - gap }, aside: { ...area, y: area.y + area.height - height, height } };
}
