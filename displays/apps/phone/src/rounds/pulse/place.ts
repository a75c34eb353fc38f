const split = '\u0000';

/** Where this phone keeps what is typed and not sent. */
export function placeOf(roundId: string): string {
  return `pulse/${roundId}`;
}

/** Several words as one draft, and back. */
export function written(texts: readonly string[]): string {
  return texts.join(split);
}

export function textsIn(draft: string): readonly string[] {
  return draft.split(split);
}
