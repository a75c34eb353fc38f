import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Stage } from '../../stage';

/** What is explored: a letter that the cards of the wall carry too, the words, and how many findings there are. */
export function drawFinalists(stage: Stage, area: Rect, finalists: readonly string[], counts: readonly number[]): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const height = Math.min(190, area.height / Math.max(1, finalists.length));
  finalists.forEach((text, at) => {
    const id = `finalists/${at}`;
    const y = area.y + at * height;
    const badge = { x: area.x, y, width: 46, height: 46 };
    sketch.box(`${id}/badge`, badge, { fill: theme.accentSoft, radius: 10 });
    sketch.text(`${id}/letter`, letterOf(at + 1), badge, { size: 30, weight: 700, colour: theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
    sketch.text(`${id}/count`, formatNumber(counts[at] ?? 0, language), { x: area.x, y: y + 50, width: 46, height: 40 }, { size: 28, weight: 700 }, { align: 'center', maxLines: 1 });
    sketch.text(`${id}/text`, text, { x: area.x + 62, y: y + 4, width: area.width - 62, height: height - 18 }, { size: 28, leading: 1.2 });
  });
}

/** Finalists are few; past the alphabet the number itself. */
export function letterOf(number: number): string {
  return number <= 26 ? String.fromCodePoint(64 + number) : String(number);
}
