import { slot, type Memory } from './memory';

interface Tween {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly ms: number;
}

interface Seen {
  readonly key: string;
  readonly since: number;
}

export interface Move {
  /** Where something starts that was not in the last picture; without it, at its target. */
  readonly from?: number | undefined;
  readonly ms?: number | undefined;
  readonly delay?: number | undefined;
}

const tweens = slot<Tween>('tween');
const changes = slot<Seen>('change');
// Short enough for a final tally to stand on the wall half a second after the last vote (N4).
const usualMs = 320;

/** Values that move with time, and the moment at which something next changes by itself. */
export class Motion {
  private wake = Infinity;
  private moving = false;
  /** False where people asked for no motion: values then are where they belong at once. */
  readonly smooth: boolean;

  constructor(
    private readonly memory: Memory,
    readonly now: number,
    reduced: boolean,
  ) {
    this.smooth = !reduced;
  }

  /** The value of `id` on its way to `target`. */
  value(id: string, target: number, move: Move = {}): number {
    const last = this.memory.recall(tweens, id);
    const tween = this.smooth ? this.tween(last, target, move) : resting(target);
    this.memory.keep(tweens, id, tween);
    if (this.now < tween.start + tween.ms) this.moveAt(Math.max(tween.start, this.now));
    return valueAt(tween, this.now);
  }

  /** Milliseconds since `key` changed while being looked at; Infinity when it was so from the first picture on. */
  since(id: string, key: string): number {
    const last = this.memory.recall(changes, id);
    const seen = last?.key === key ? last : { key, since: last ? this.now : -Infinity };
    this.memory.keep(changes, id, seen);
    return this.smooth ? this.now - seen.since : Infinity;
  }

  /** Draw again at this moment at the latest. */
  wakeAt(at: number): void {
    this.wake = Math.min(this.wake, at);
    this.moving ||= at <= this.now;
  }

  /** The same for what moves on then by itself: until it has arrived, the picture is not at rest. */
  moveAt(at: number): void {
    this.wakeAt(at);
    this.moving = true;
  }

  /** Nothing is on its way; a clock may still tick. */
  get atRest(): boolean {
    return !this.moving;
  }

  get nextChangeAt(): number | undefined {
    return this.wake === Infinity ? undefined : this.wake;
  }

  private tween(last: Tween | undefined, target: number, move: Move): Tween {
    if (last?.to === target) return last;
    const from = last ? valueAt(last, this.now) : (move.from ?? target);
    return from === target ? resting(target) : { from, to: target, start: this.now + (move.delay ?? 0), ms: move.ms ?? usualMs };
  }
}

function resting(value: number): Tween {
  return { from: value, to: value, start: -Infinity, ms: 0 };
}

function valueAt(tween: Tween, now: number): number {
  const passed = (now - tween.start) / tween.ms;
  if (!(passed < 1)) return tween.to;
  return passed <= 0 ? tween.from : tween.from + (tween.to - tween.from) * easeOut(passed);
}

/** Quick to leave, soft to arrive. */
export function easeOut(part: number): number {
  return 1 - (1 - part) ** 3;
}
