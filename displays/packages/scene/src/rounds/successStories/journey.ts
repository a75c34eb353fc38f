import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

const steps = [56, 44, 36, 30, 25, 21, 18, 15, 12];

/** Every story as a dot: a ring while it waits, filled once it has travelled; a dot that has just travelled grows into place. */
export function drawJourney(stage: Stage, area: Rect, all: number, travelled: number): void {
  const { sketch, motion } = stage;
  const { theme } = sketch;
  const step = steps.find((size) => Math.ceil(all / perRowOf(area, size)) * size <= area.height);
  if (step === undefined || all === 0) return;
  const perRow = perRowOf(area, step);
  const side = step - Math.max(3, Math.round(step / 6));
  for (let at = 0; at < all; at++) {
    const rect = { x: area.x + (at % perRow) * step, y: area.y + Math.floor(at / perRow) * step, width: side, height: side };
    sketch.box(`journey/${at}`, rect, { fill: theme.paper, radius: side / 2, line: { colour: theme.inkSoft, width: 2 } });
    const full = motion.value(`journey/${at}`, at < travelled ? 1 : 0, { from: at < travelled ? 1 : 0 });
    if (full > 0) sketch.box(`journey/${at}/full`, shrunk(rect, full), { fill: theme.accent, radius: (side * full) / 2 });
  }
}

function perRowOf(area: Rect, step: number): number {
  return Math.max(1, Math.floor(area.width / step));
}

function shrunk(rect: Rect, part: number): Rect {
  const margin = (rect.width * (1 - part)) / 2;
  return { x: rect.x + margin, y: rect.y + margin, width: rect.width * part, height: rect.height * part };
}
