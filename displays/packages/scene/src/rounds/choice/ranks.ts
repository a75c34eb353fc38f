export interface Ranked {
  readonly rank: number;
  /** Shares its score with another: a tie is shown as a tie. */
  readonly tied: boolean;
}

/** Ranks of descending scores; equal scores share one. Nobody has won or tied with no votes. */
export function ranksOf(scores: readonly number[]): readonly Ranked[] {
  return scores.map((score) => ({
    rank: scores.findIndex((other) => other === score) + 1,
    tied: score > 0 && scores.filter((other) => other === score).length > 1,
  }));
}
