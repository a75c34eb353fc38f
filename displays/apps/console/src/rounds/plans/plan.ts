import type { RoundRecord } from '@livesession/wire';

/** A way to plan a round of a kind: what the agenda has to be told beside title and length. */
export interface Plan {
  /** Tells the ways apart; also the beginning of the round's id. */
  readonly id: string;
  name(): string;
  /** The keys of an agenda file that are settled by it, its kind first. */
  readonly keys: Readonly<Record<string, unknown>> & { readonly kind: string };
  /** How many minutes the whole round takes if nobody says otherwise; absent: its phases have their own. */
  readonly minutes?: string;
  readonly asks: readonly Ask[];
}

/** One key of an agenda file, and how it is asked for. */
export type Ask = AskedText | AskedNumber | AskedWord | AskedRound;

interface Asked {
  readonly key: string;
  label(): string;
  hint?(): string;
  /** Left out of the file while nothing is typed. */
  readonly optional?: true;
  readonly initial?: string;
}

export interface AskedText extends Asked {
  /** One text, or one on each line. */
  readonly as: 'text' | 'lines';
  readonly max: number;
}

export interface AskedNumber extends Asked {
  /** A whole number, or a length in minutes. */
  readonly as: 'count' | 'minutes';
  readonly most: number;
}

export interface AskedWord extends Asked {
  readonly as: 'word';
  /** What each word stands for in the file. */
  readonly words: Readonly<Record<string, unknown>>;
  word(each: string): string;
}

export interface AskedRound extends Asked {
  /** An earlier round, of those that fit. */
  readonly as: 'round';
  fits(round: RoundRecord): boolean;
}
