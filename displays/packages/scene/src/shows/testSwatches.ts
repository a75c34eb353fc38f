import type { Colour, Rect } from '../draw';
import { smallText } from '../legibility';
import type { Stage } from '../stage';
import { showWords } from './words';

/** Names of the colours that text is written in and on. */
export const swatches = ['testInk', 'testSoft', 'testAccent', 'testOnAccent', 'testHighlight'] as const;

type Swatch = (typeof swatches)[number];

const gap = 16;
const low = 64;

/** Every colour under its own text, so that a washed-out projector is seen. */
export function drawSwatches(stage: Stage, area: Rect): void {
  const sizes = [52, 44, 38, 32, smallText];
  const places = inGrid(area);
  swatches.forEach((name, at) => drawSwatch(stage, name, (places ?? inRow(stage, area))[at] ?? area, sizes));
}

/** All alike, as many beside each other as have room; undefined where they would be too low. */
function inGrid(area: Rect): readonly Rect[] | undefined {
  const columns = area.width > 1100 ? 5 : area.width > 560 ? 3 : 2;
  const rows = Math.ceil(swatches.length / columns);
  const width = (area.width - gap * (columns - 1)) / columns;
  const height = Math.min(220, (area.height - gap * (rows - 1)) / rows);
  if (height < low) return undefined;
  return swatches.map((_, at) => ({ x: area.x + (at % columns) * (width + gap), y: area.y + Math.floor(at / columns) * (height + gap), width, height }));
}

/** In one row, each as wide as its word asks: the deepest rooms have space for no more. */
function inRow(stage: Stage, area: Rect): readonly Rect[] {
  const words = swatches.map((name) => stage.sketch.measure(showWords(stage.language)(name), { size: smallText, weight: 700 }, area.width, 1).width);
  const apart = gap / 2;
  const spare = Math.max(0, area.width - words.reduce((sum, width) => sum + width, 0) - apart * (swatches.length - 1)) / swatches.length;
  let { x } = area;
  return words.map((word) => {
    const place = { ...area, x, width: word + spare };
    x += place.width + apart;
    return place;
  });
}

function drawSwatch(stage: Stage, name: Swatch, rect: Rect, sizes: readonly number[]): void {
  const { sketch } = stage;
  const word = showWords(stage.language)(name);
  const { fill, colour, edge } = lookOf(stage, name);
  sketch.box(`test/${name}`, rect, { fill, radius: 18, line: { colour: edge, width: 6 } });
  const inner = { ...rect, x: rect.x + 14, width: rect.width - 28 };
  sketch.text(`test/${name}/word`, word, inner, sketch.fitting(word, sizes, inner, { weight: 700, leading: 1.15, colour }), { align: 'center', stand: 'middle', maxLines: 2 });
}

function lookOf({ sketch: { theme } }: Stage, name: Swatch): { readonly fill: Colour; readonly colour: Colour; readonly edge: Colour } {
  switch (name) {
    case 'testInk':
      return { fill: theme.surface, colour: theme.ink, edge: theme.line };
    case 'testSoft':
      return { fill: theme.paper, colour: theme.inkSoft, edge: theme.inkSoft };
    case 'testAccent':
      return { fill: theme.accentSoft, colour: theme.accent, edge: theme.accent };
    case 'testOnAccent':
      return { fill: theme.accent, colour: theme.onAccent, edge: theme.accent };
    case 'testHighlight':
      return { fill: theme.surface, colour: theme.ink, edge: theme.highlight };
    default:
      return name satisfies never;
  }
}
