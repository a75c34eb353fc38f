const first = 500;
const longest = 10_000;

/** How long to wait before the next try: doubling from half a second to ten, less up to half, so that a room does not come back as one. */
export function backoff(tries: number, random: number): number {
  return Math.min(longest, first * 2 ** Math.min(tries, 10)) * (1 - random / 2);
}
