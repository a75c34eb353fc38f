import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

const look = { size: 28, leading: 1.2 } as const;
const apart = 14;

/** What is explored: a letter that the cards of the wall carry too, the words, and how many findings there are. */
export function drawFinalists(stage: Stage, area: Rect, finalists: readonly string[], counts: readonly number[]): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const share = Math.min(210, area.height / Math.max(1, finalists.length));
  let { y } = area;
  finalists.forEach((text, at) => {
    const id = `finalists/${at}`;
    if (y + 60 > area.y + area.height) return;
    const badge = { x: area.x, y, width: 48, height: 48 };
    sketch.box(`${id}/badge`, badge, { fill: theme.accentSoft, radius: 12 });
    sketch.text(`${id}/letter`, letterOf(at + 1), badge, { size: 30, weight: 700, colour: theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
    sketch.text(`${id}/count`, formatNumber(counts[at] ?? 0, language), { x: area.x + area.width - 60, y: y + 2, width: 60, height: 44 }, { size: 32, weight: 700, digits: true }, { align: 'end', maxLines: 1 });
    const used = sketch.text(`${id}/text`, text, { x: area.x + 66, y: y + 5, width: area.width - 66 - 72, height: share - apart }, look);
    y += Math.max(60, used + apart);
  });
}

/** Finalists are few; past the alphabet the number itself. */
export function letterOf(number: number): string {
  return number <= 26 ? String.fromCodePoint(64 + number) : String(number);
}
