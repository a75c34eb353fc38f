import type { Direction } from './draw';
import { clean } from './text/clean';
import { directionOf } from './text/direction';

/** One entry of the list that stands beside the canvas for those who do not see it, and for tests. */
export interface MirrorLine {
  readonly text: string;
  readonly direction: Direction;
  /** Written by the room: its language is not known. */
  readonly own: boolean;
}

export interface Mirror {
  readonly language: 'fr' | 'en';
  /** What the picture is, in a few words. */
  readonly label: string;
  readonly lines: readonly MirrorLine[];
  /** To be announced when it changes: phases and final results, never a tick or a vote. */
  readonly status: string;
}

/** What a scene tells about its picture. */
export interface Told {
  readonly label: string;
  readonly lines: readonly MirrorLine[];
  readonly status: string;
}

/** What the parts around a scene tell, so that no scene can forget it: its heading first, its lower edge last. */
export class Around {
  private readonly first: MirrorLine[] = [];
  private readonly last: MirrorLine[] = [];

  heading(...lines: readonly MirrorLine[]): void {
    this.first.push(...lines);
  }

  edge(...lines: readonly MirrorLine[]): void {
    this.last.push(...lines);
  }

  /** All that is told, nothing twice. */
  with(told: Told): Told {
    const lines = [...this.first, ...told.lines, ...this.last].filter((line) => line.text !== '');
    return { ...told, lines: lines.filter((line, at) => lines.findIndex((other) => other.text === line.text) === at) };
  }
}

/** A line in the screen's own words. */
export function ours(text: string): MirrorLine {
  return { text: clean(text), direction: 'ltr', own: false };
}

/** A line that people wrote. */
export function theirs(...texts: readonly string[]): MirrorLine {
  const text = texts.map(clean).join(' ');
  return { text, direction: directionOf(clean(texts.at(-1) ?? '')), own: true };
}
