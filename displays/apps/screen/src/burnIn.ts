const everyMs = 60_000;
// Small enough to stay in the margin that scenes keep free, large enough to move every edge off its pixels.
const path = [
  { x: 0, y: 0 },
  { x: 4, y: -2 },
  { x: 6, y: 2 },
  { x: 2, y: 6 },
  { x: -3, y: 4 },
  { x: -6, y: 0 },
  { x: -4, y: -5 },
  { x: 1, y: -6 },
] as const;

/** Where the whole picture stands at this moment: a still picture that never moves burns into the screen (E3). */
export function shiftAt(now: number): { readonly x: number; readonly y: number } {
  return path[Math.floor(now / everyMs) % path.length] ?? path[0];
}

export function nextShiftAt(now: number): number {
  return (Math.floor(now / everyMs) + 1) * everyMs;
}
