import type { Rect } from '../draw';
import { slot } from '../memory';
import { easeOut } from '../motion';
import type { Stage } from '../stage';
import type { WallCard } from './card';

interface Seen {
  readonly rects: ReadonlyMap<string, Rect>;
  readonly gathers: ReadonlyMap<string, number>;
}

/** A card that has left for another: only its outline is still there, nothing of what was written on it (A6). */
interface Leaving {
  readonly id: string;
  readonly from: Rect;
  readonly into: string;
  readonly since: number;
}

const lasts = slot<Seen>('wall/seen');
const leavings = slot<readonly Leaving[]>('wall/leaving');
const goMs = 450;

/** Cards that were merged are seen going into the one that they became. */
export function drawMerges(stage: Stage, id: string, cards: readonly WallCard[], rects: ReadonlyMap<string, Rect>): void {
  const { memory, motion, sketch } = stage;
  const before = memory.recall(lasts, id);
  const gathers = new Map(cards.map((card) => [card.id, card.gathers ?? 0]));
  memory.keep(lasts, id, { rects, gathers });
  const still = (memory.recall(leavings, id) ?? []).filter((each) => motion.now - each.since < goMs);
  const now = memory.keep(leavings, id, motion.smooth ? [...still, ...leaving(before, gathers, motion.now)] : []);
  for (const each of now) {
    const target = rects.get(each.into);
    if (!target) continue;
    motion.wakeAt(motion.now);
    const part = easeOut((motion.now - each.since) / goMs);
    sketch.box(`${id}/leaving/${each.id}`, between(each.from, target, part), { fill: sketch.theme.accentSoft, radius: 18, opacity: 0.9 - part * 0.6, line: { colour: sketch.theme.highlight, width: 4 } });
  }
}

/** Only where one card alone has gathered more is it certain where the others went. */
function leaving(before: Seen | undefined, gathers: ReadonlyMap<string, number>, now: number): readonly Leaving[] {
  if (!before) return [];
  const grown = [...gathers].filter(([card, count]) => count > (before.gathers.get(card) ?? count));
  const into = grown[0]?.[0];
  if (into === undefined || grown.length > 1) return [];
  return [...before.rects].filter(([card]) => !gathers.has(card)).map(([card, from]) => ({ id: card, from, into, since: now }));
}

function between(from: Rect, to: Rect, part: number): Rect {
  const at = (one: number, other: number): number => one + (other - one) * part;
  return { x: at(from.x, to.x + to.width * 0.2), y: at(from.y, to.y + to.height * 0.2), width: at(from.width, to.width * 0.6), height: at(from.height, to.height * 0.6) };
}
