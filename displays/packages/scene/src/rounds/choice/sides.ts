import type { Colour, Rect } from '../../draw';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import { choiceWords } from './words';

/** How many took which side. */
export interface Sides {
  readonly agree: number;
  readonly abstain: number;
  readonly disagree: number;
}

const names = ['agree', 'abstain', 'disagree'] as const;
const side = { agree: { sign: signs.check, word: 'sideAgree' }, abstain: { sign: signs.dash, word: 'sideAbstain' }, disagree: { sign: signs.cross, word: 'sideDisagree' } } as const;
const between = 5;
const signSide = 26;
const indent = 34;
const apart = 24;

export const sidesHeight = 40;

/** One bar in three parts, as long as their shares; below it each part's sign, number and word. Where words have no room, signs and numbers. */
export function drawSides(stage: Stage, id: string, bar: Rect, sides: Sides, appeared: number): void {
  drawParts(stage, id, bar, sides, appeared);
  drawLabels(stage, id, { ...bar, y: bar.y + bar.height + 6, height: sidesHeight - 6 }, sides, hasWords(stage, bar.width, sides));
}

function hasWords(stage: Stage, width: number, sides: Sides): boolean {
  return names.reduce((sum, name) => sum + labelWidth(stage, textOf(stage, name, sides, true)), 0) + 2 * apart <= width;
}

function drawParts(stage: Stage, id: string, bar: Rect, sides: Sides, appeared: number): void {
  const { sketch, motion } = stage;
  const { theme } = sketch;
  const fills: Readonly<Record<keyof Sides, Colour>> = { agree: theme.fill, abstain: theme.sunk, disagree: theme.highlight };
  const moving = names.map((name) => ({ name, count: motion.value(`${id}/${name}`, sides[name]) }));
  const all = moving.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) sketch.box(`${id}/track`, bar, { fill: theme.sunk, radius: 10 });
  const shown = moving.filter(({ count }) => count > 0);
  const room = bar.width - between * Math.max(0, shown.length - 1);
  let { x } = bar;
  for (const { name, count } of all > 0 ? shown : []) {
    const width = (room * appeared * count) / all;
    sketch.box(`${id}/${name}/part`, { ...bar, x, width }, { fill: fills[name], radius: Math.min(10, width / 2), line: { colour: name === 'abstain' ? theme.inkSoft : fills[name], width: 2 } });
    x += width + between * appeared;
  }
}

function drawLabels(stage: Stage, id: string, area: Rect, sides: Sides, worded: boolean): void {
  const { sketch } = stage;
  const texts = names.map((name) => textOf(stage, name, sides, worded));
  const widths = texts.map((text) => labelWidth(stage, text));
  const spare = Math.max(0, area.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  let { x } = area;
  names.forEach((name, at) => {
    const width = widths[at] ?? 0;
    sketch.sign(`${id}/${name}/sign`, side[name].sign, { x, y: area.y + (area.height - signSide) / 2, width: signSide, height: signSide }, sketch.theme.ink);
    sketch.text(`${id}/${name}/label`, texts[at] ?? '', { x: x + indent, y: area.y, width: width - indent, height: area.height }, label, { maxLines: 1, stand: 'middle' });
    x += width + spare;
  });
}

const label = { size: 28, leading: 1.2, digits: true } as const;

function textOf(stage: Stage, name: keyof Sides, sides: Sides, worded: boolean): string {
  return worded ? choiceWords(stage.language)(side[name].word, { count: sides[name] }) : String(sides[name]);
}

function labelWidth(stage: Stage, text: string): number {
  return indent + stage.sketch.measure(text, label, 100_000, 1).width + 4;
}
