import type { Rect } from '../../draw';
import { signs } from '../../signs';
import type { Lettering } from '../../sketch';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { turnoutSentence, unitSentence } from './sentences';
import { choiceWords } from './words';

const apart = 48;

/** How the vote stands: that the cut is tied or was decided, else how many of how many have voted. */
export function stateSentence(stage: Stage, vote: Vote): string {
  const words = choiceWords(stage.language);
  const { tieReason } = vote.tally;
  if (isTied(vote)) return words('tie');
  return tieReason ? words('decided', { reason: tieReason }) : turnoutSentence(stage, vote);
}

function isTied({ tally }: Vote): boolean {
  return (tally.tie?.length ?? 0) > 0;
}

/** The line above the rows: how the vote stands, and over the numbers what they are. Returns the height that it takes. */
export function drawState(stage: Stage, vote: Vote, area: Rect): number {
  const { sketch } = stage;
  const tie = isTied(vote);
  const look: Lettering = { size: Math.max(28, sketch.large(34)), leading: 1.25, weight: tie ? 700 : 500, colour: tie ? sketch.theme.accent : sketch.theme.inkSoft };
  const unitLook: Lettering = { ...look, weight: 700, colour: sketch.theme.ink };
  const indent = tie ? 48 : 0;
  const unit = unitSentence(stage, vote);
  const taken = sketch.measure(unit, unitLook, area.width, 1).width + 4;
  const wanted = sketch.measure(stateSentence(stage, vote), look, 100_000, 1).width + 4;
  const beside = indent + wanted + apart + taken <= area.width;
  if (tie) sketch.sign('tally/tie', signs.equal, { x: area.x, y: area.y + 4, width: 34, height: 34 }, sketch.theme.accent);
  const text = { ...area, x: area.x + indent, width: area.width - indent - (beside ? apart + taken : 0), height: 140 };
  const height = sketch.text('tally/turnout', stateSentence(stage, vote), text, look, { maxLines: 3 });
  const over = { ...area, x: area.x + area.width - taken, y: area.y + (beside ? 0 : height), width: taken, height: 60 };
  const below = sketch.text('tally/unit', unit, over, unitLook, { maxLines: 1, align: 'end' });
  return (beside ? Math.max(height, below) : height + below) + sketch.large(14);
}
