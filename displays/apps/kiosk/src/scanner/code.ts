import { readings, type Keystroke } from './layouts';

const printed = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/[btr]\/[0-9a-z]{6,16}\/?$/i;
const bare = /^[0-9A-HJKMNP-TV-Z]{7,8}$/i;

/** How a printed code reads when it was typed by a scanner: the address that makes sense, else a code alone; undefined when neither is there. */
export function codeIn(strokes: readonly Keystroke[]): string | undefined {
  const read = readings(strokes);
  return (read.find((text) => printed.test(text)) ?? read.find((text) => bare.test(text)))?.toUpperCase();
}

/** What a camera saw, when it can be a printed code. */
export function codeSeen(text: string): string | undefined {
  const trimmed = text.trim();
  return printed.test(trimmed) || bare.test(trimmed) ? trimmed.toUpperCase() : undefined;
}
