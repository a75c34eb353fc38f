import type { Rect } from '../draw';
import type { Stage } from '../stage';

/** The largest step at which so many seats fit into the area, at most 96. */
export function seatStep(width: number, height: number, seats: number): number {
  for (let step = 96; step > 6; step--) {
    if (Math.floor(width / step) * Math.floor(height / step) >= seats) return step;
  }
  return 6;
}

/** One seat per present person; those who have committed are filled. */
export function drawSeats(stage: Stage, area: Rect, seats: number, filled: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const step = seatStep(area.width, area.height, seats);
  const perRow = Math.max(1, Math.floor(area.width / step));
  const side = Math.max(4, Math.round(step * 0.78));
  for (let seat = 0; seat < seats; seat++) {
    const rect = { x: area.x + (seat % perRow) * step, y: area.y + Math.floor(seat / perRow) * step, width: side, height: side };
    const done = seat < filled;
    sketch.box(`seat/${seat}`, rect, { fill: done ? theme.accent : theme.paper, radius: side / 2, line: { colour: done ? theme.accent : theme.inkSoft, width: 2 } });
  }
}
