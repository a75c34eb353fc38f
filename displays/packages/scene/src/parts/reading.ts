/** Read silently from a wall, by people who also listen: about 250 words a minute. */
const lettersPerSecond = 25;
/** To look up, and to find where to begin. */
const lookUpMs = 3_000;
const least = 8_000;
/** Whoever comes in must not wait longer than this for the page to turn. */
const most = 60_000;

/** How long a page of these texts stays. */
export function readingMs(texts: readonly string[]): number {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return Math.min(most, Math.max(least, lookUpMs + (letters / lettersPerSecond) * 1_000));
}
