import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

const look = { size: 28, leading: 1.2 } as const;
const apart = 14;
const low = 60;

export interface Explored {
  readonly text: string;
  readonly count: number;
  /** Cards of it are on the wall now. */
  readonly here: boolean;
}

/** What is explored: a letter that the cards of the wall carry too, the words, and how many findings there are. Where not all have room, the words of those whose cards are seen. */
export function drawFinalists(stage: Stage, area: Rect, explored: readonly Explored[]): void {
  const width = area.width - 66 - 72;
  const whole = explored.map(({ text }) => Math.max(low, stage.sketch.measure(text, look, width, 99).height + apart));
  const heights = named(explored, whole, area.height + apart);
  let { y } = area;
  explored.forEach((each, at) => {
    const height = heights[at] ?? low;
    if (y + low <= area.y + area.height + apart) drawOne(stage, `finalists/${at}`, { ...area, y, height }, at, { ...each, text: height < (whole[at] ?? low) ? '' : each.text });
    y += height;
  });
}

/** Whole words for all, or for as many as have room one after the other, those first whose cards are on the wall; the others keep their letter. */
function named(explored: readonly Explored[], whole: readonly number[], room: number): readonly number[] {
  const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);
  if (total(whole) <= room) return whole;
  const heights = explored.map(() => low);
  const order = explored.map((_, at) => at).sort((one, other) => Number(explored[other]?.here) - Number(explored[one]?.here));
  for (const at of order) {
    const tried = heights.with(at, whole[at] ?? low);
    // None is passed over for a shorter one behind it: nobody would see why.
    if (total(tried) > room) break;
    heights[at] = whole[at] ?? low;
  }
  return heights;
}

function drawOne(stage: Stage, id: string, area: Rect, at: number, { text, count }: Explored): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const badge = { x: area.x, y: area.y, width: 48, height: 48 };
  sketch.box(`${id}/badge`, badge, { fill: theme.accentSoft, radius: 12 });
  sketch.text(`${id}/letter`, letterOf(at + 1), badge, { size: 30, weight: 700, colour: theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
  sketch.text(`${id}/count`, formatNumber(count, language), { x: area.x + area.width - 60, y: area.y + 2, width: 60, height: 44 }, { size: 32, weight: 700, digits: true }, { align: 'end', maxLines: 1 });
  sketch.text(`${id}/text`, text, { x: area.x + 66, y: area.y + 5, width: area.width - 66 - 72, height: area.height - apart + 1 }, look);
}

/** Finalists are few; past the alphabet the number itself. */
export function letterOf(number: number): string {
  return number <= 26 ? String.fromCodePoint(64 + number) : String(number);
}
