import type { TextStyle } from './draw';

export interface TextSize {
  readonly height: number;
  /** Of the longest line. */
  readonly width: number;
  readonly lines: number;
  /** Not all of it fits into the lines allowed. */
  readonly cut: boolean;
}

/** Tells how large a text becomes; whoever draws is the one who knows. */
export interface Measurer {
  measure(text: string, style: TextStyle, width: number, maxLines: number): TextSize;
}
