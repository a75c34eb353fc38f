import type { Rect } from '../../draw';
import { ours, type MirrorLine } from '../../mirror';
import { gridFor } from '../../parts/dots';
import { recordsOf } from '../../records';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { isTyped } from './sentences';
import { choiceWords } from './words';

/** How many the room began with and how many were left each time: 150, 5, 1. */
export function funnelOf(stage: Stage, { round, tally }: Vote): readonly number[] {
  const earlier = recordsOf(stage.records, 'round')
    .filter((each) => each.number < round.number && each.status === 'closed' && each.detail.kind === 'choice' && each.detail.typed === round.detail.typed)
    .sort((one, other) => one.number - other.number)
    .map((each) => (each.detail.kind === 'choice' ? each.detail.optionCount : 0));
  const steps = [...earlier, round.detail.optionCount, tally.finalists?.length ?? 0];
  // Only what became fewer belongs to the way to this choice.
  return steps.filter((count, at) => count > 0 && steps.slice(at + 1).every((later) => later < count));
}

export function funnelLine(stage: Stage, vote: Vote, funnel: readonly number[]): MirrorLine {
  return ours(funnel.map((count) => countSentence(stage, vote, count)).join(', '));
}

function countSentence(stage: Stage, { round }: Vote, count: number): string {
  return choiceWords(stage.language)('funnel', { count, typed: isTyped(round) });
}

const mostDots = 200;

/** Dots of all that there was, becoming fewer and larger down to the one. */
export function drawFunnel(stage: Stage, vote: Vote, area: Rect, funnel: readonly number[], appeared: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const down = area.height > area.width;
  const arrow = 44;
  const each = ((down ? area.height : area.width) - arrow * (funnel.length - 1)) / funnel.length;
  funnel.forEach((count, at) => {
    const last = at === funnel.length - 1;
    const cell = down ? { ...area, y: area.y + at * (each + arrow), height: each } : { ...area, x: area.x + at * (each + arrow), width: each };
    const look = { size: 30, weight: last ? 700 : 500, colour: last ? theme.accent : theme.inkSoft } as const;
    const said = Math.ceil(sketch.measure(countSentence(stage, vote, count), look, cell.width, 2).height) + 4;
    const words = { ...cell, y: cell.y + cell.height - said, height: said };
    sketch.text(`funnel/${at}/words`, countSentence(stage, vote, count), words, look, { align: 'center', maxLines: 2 });
    drawCluster(stage, `funnel/${at}`, { ...cell, height: cell.height - said - 8 }, Math.min(count, mostDots), last, last ? appeared : 1);
    if (last) return;
    const sign = down ? { x: cell.x + cell.width / 2 - 16, y: cell.y + cell.height + 6, width: 32, height: 32 } : { x: cell.x + cell.width + 6, y: cell.y + cell.height / 2 - 40, width: 32, height: 32 };
    sketch.sign(`funnel/${at}/arrow`, down ? signs.down : signs.right, sign, theme.inkSoft);
  });
}

function drawCluster(stage: Stage, id: string, area: Rect, count: number, last: boolean, grown: number): void {
  const { theme } = stage.sketch;
  const { columns, step: room } = gridFor(count, area.width, area.height);
  const step = Math.max(1, Math.floor(Math.min(room, last ? 120 : count > 12 ? 22 : 46)));
  const perRow = Math.max(columns, Math.min(count, Math.floor(area.width / step), Math.ceil(Math.sqrt(count * 1.7))));
  const side = Math.max(3, Math.round(step * 0.74)) * grown;
  const rows = Math.ceil(count / perRow);
  const corner = { x: Math.round(area.x + (area.width - Math.min(perRow, count) * step) / 2), y: Math.round(area.y + (area.height - rows * step) / 2) };
  for (let at = 0; at < count; at++) {
    // On whole units, so that all of them are equally round.
    const centre = { x: corner.x + ((at % perRow) + 0.5) * step, y: corner.y + (Math.floor(at / perRow) + 0.5) * step };
    stage.sketch.box(`${id}/${at}`, { x: Math.round(centre.x - side / 2), y: Math.round(centre.y - side / 2), width: side, height: side }, { fill: last ? theme.highlight : theme.fill, radius: side / 2 });
  }
}
