import type { Rect } from '../draw';
import { easeOut } from '../motion';
import type { Stage } from '../stage';

/** How far something has come into being, 0 to 1, that starts `delay` ms into a moment of which `since` ms have passed. */
export function appearing(stage: Stage, since: number, delay: number, ms = 600): number {
  const part = (since - delay) / ms;
  if (part >= 1) return 1;
  stage.motion.moveAt(part < 0 ? stage.motion.now - part * ms : stage.motion.now);
  return part <= 0 ? 0 : easeOut(part);
}

/** Hides what was drawn in `rect` as far as it has not come into being. */
export function unveil(stage: Stage, id: string, rect: Rect, appeared: number): void {
  if (appeared < 1) stage.sketch.veil(id, { x: rect.x - 4, y: rect.y - 4, width: rect.width + 8, height: rect.height + 8 }, 1 - appeared);
}
