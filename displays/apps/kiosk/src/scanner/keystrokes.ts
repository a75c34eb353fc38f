import { codeIn } from './code';
import type { Keystroke } from './layouts';

/** Nobody types an address this fast; scanners over Bluetooth pause for up to about this long. */
const longestPauseMs = 60;

/** Shorter bursts are somebody's fingers. */
const fewestStrokes = 6;

const modifiers = new Set(['Shift', 'CapsLock', 'Control', 'Alt', 'AltGraph', 'Meta', 'NumLock']);

/** What a keystroke ends: a scanned code, a scan that is none, or nothing. */
export type Heard = { readonly code: string } | 'unreadable' | undefined;

/** Tells a scanner, which is a very fast typist who ends with Enter, from people's fingers. */
export class Keystrokes {
  private burst: Keystroke[] = [];
  private last = Number.NEGATIVE_INFINITY;

  /** True while what comes is faster than people type: it should write nowhere. */
  get isFast(): boolean {
    return this.burst.length >= fewestStrokes;
  }

  hear(stroke: Keystroke, at: number): Heard {
    if (at - this.last > longestPauseMs) this.burst = [];
    this.last = at;
    if (modifiers.has(stroke.key)) return undefined;
    if (stroke.key !== 'Enter' && stroke.key !== 'Tab') {
      this.burst.push(stroke);
      return undefined;
    }
    const { burst } = this;
    this.burst = [];
    if (burst.length < fewestStrokes) return undefined;
    const code = codeIn(burst);
    if (code !== undefined) return { code };
    // A word typed fast and ended with Enter is no scan; an address that makes no sense is one, and says so.
    return burst.length >= 15 ? 'unreadable' : undefined;
  }
}
