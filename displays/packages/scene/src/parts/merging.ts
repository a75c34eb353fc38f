import type { Rect } from '../draw';
import { slot } from '../memory';
import { easeOut } from '../motion';
import type { Stage } from '../stage';
import type { WallCard } from './card';

/** A card that has left for another: only its outline is still there, nothing of what was written on it (A6). */
export interface Leaving {
  readonly id: string;
  readonly from: Rect;
  readonly into: string;
  readonly since: number;
}

const lasts = slot<ReadonlyMap<string, Rect>>('wall/seen');
const leavings = slot<readonly Leaving[]>('wall/leaving');
/** Long enough to be followed by eyes that were elsewhere. */
export const goMs = 700;
/** Of several that leave at once, each a little after the one before, so that they are told apart. */
const apartMs = 130;

/** Cards that are on their way into the one that they became, however many merge at a time. */
export function leavingCards(stage: Stage, id: string, cards: readonly WallCard[], rects: ReadonlyMap<string, Rect>): readonly Leaving[] {
  const { memory, motion } = stage;
  const before = memory.recall(lasts, id);
  memory.keep(lasts, id, rects);
  const still = (memory.recall(leavings, id) ?? []).filter((each) => motion.now - each.since < goMs);
  return memory.keep(leavings, id, motion.smooth ? [...still, ...leaving(before, cards, motion.now)] : []);
}

/** To be drawn above the other cards and below the one that it goes into; where that is on another page, into nothing. */
export function drawLeaving({ motion, sketch }: Stage, id: string, { from, since }: Leaving, target: Rect | undefined): void {
  motion.wakeAt(motion.now);
  const part = easeOut(Math.max(0, motion.now - since) / goMs);
  const rect = between(from, target ?? { ...from, y: from.y + from.height / 2, height: 2 }, part);
  sketch.box(id, rect, { fill: sketch.theme.accentSoft, radius: 18, line: { colour: sketch.theme.highlight, width: 5 } });
}

function leaving(before: ReadonlyMap<string, Rect> | undefined, cards: readonly WallCard[], now: number): readonly Leaving[] {
  const here = new Set(cards.map((card) => card.id));
  const into = new Map(cards.flatMap((card) => (card.gathers ?? []).map((other) => [other, card.id] as const)));
  return [...(before ?? [])].flatMap(([id, from]) => {
    const target = here.has(id) ? undefined : into.get(id);
    return target === undefined ? [] : [{ id, from, into: target }];
  }).map((each, at) => ({ ...each, since: now + at * apartMs }));
}

/** The outline becomes a little smaller than the card that it goes into, and stays in its middle. */
function between(from: Rect, to: Rect, part: number): Rect {
  const at = (one: number, other: number): number => one + (other - one) * part;
  return { x: at(from.x, to.x + to.width * 0.1), y: at(from.y, to.y + to.height * 0.1), width: at(from.width, to.width * 0.8), height: at(from.height, to.height * 0.8) };
}
