import type { Finalist } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame } from '../../parts/frame';
import { drawLineage, fittingLineage, lineageLines } from '../../parts/lineage';
import { appearing, unveil } from '../../parts/moment';
import { split } from '../../parts/split';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { drawFunnel, funnelLine, funnelOf } from './funnel';
import { isTyped, scoreSentence } from './sentences';
import { choiceWords } from './words';

/** The one question, those it was chosen among, and how many the room began with. */
export function drawChosen(stage: Stage, vote: Vote, since: number): Told {
  const [chosen] = vote.tally.finalists ?? [];
  if (!chosen) throw new Error('A result without a finalist has no chosen question.');
  const { sketch } = stage;
  const words = choiceWords(stage.language);
  const heading = words('chosen', { typed: isTyped(vote.round) });
  const body = drawFrame(stage, vote.round, heading);
  const funnel = funnelOf(stage, vote);
  const { main, aside } = funnel.length > 1 ? split(stage, body, { width: 300, height: 240 }) : { main: body, aside: undefined };
  const lineage = fittingLineage(stage, words('chosenAmong'), chosen, { width: main.width, height: main.height * 0.38 });
  const tail = lineage.rows.length === 0 ? 0 : lineage.height + sketch.large(16);
  drawQuestion(stage, vote, chosen, { ...main, height: main.height - tail }, appearing(stage, since, 600, 1200));
  const below = { ...main, y: main.y + main.height - lineage.height, height: lineage.height };
  drawLineage(stage, 'lineage', lineage, below);
  if (lineage.rows.length > 0) unveil(stage, 'lineage/veil', below, appearing(stage, since, 2200));
  if (aside) drawFunnel(stage, vote, aside, funnel, appearing(stage, since, 1200, 900));
  const { tieReason } = vote.tally;
  drawFooter(stage, tieReason ? words('decided', { reason: tieReason }) : words('turnoutShort', { voted: vote.tally.voted, present: vote.tally.present }));
  return {
    label: `${heading}. ${chosen.text}`,
    lines: [theirs(chosen.text), ours(scoreSentence(stage, vote, chosen.standing)), ...(funnel.length > 1 ? [funnelLine(stage, vote, funnel)] : []), ...lineageLines(lineage)],
    status: `${heading}. ${chosen.text}`,
  };
}

function drawQuestion(stage: Stage, vote: Vote, chosen: Finalist, area: Rect, appeared: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const pad = sketch.large(52);
  const score = Math.ceil(Math.max(30, sketch.large(40)) * 1.3);
  sketch.box('chosen/plate', area, { fill: theme.accent, radius: sketch.large(32) });
  sketch.box('chosen/mark', { x: area.x + pad, y: area.y + area.height - pad * 0.7 - score - 10, width: sketch.large(96), height: 8 }, { fill: theme.highlight, radius: 4 });
  const text = { x: area.x + pad, y: area.y + pad * 0.7, width: area.width - pad * 2, height: area.height - pad * 1.4 - score - 24 };
  const sizes = [112, 100, 88, 76, 64, 54, 46, 40, 34].map((size) => sketch.large(size));
  sketch.text('chosen/text', chosen.text, text, sketch.fitting(chosen.text, sizes, text, { weight: 700, leading: 1.12, colour: theme.onAccent }), { stand: 'middle' });
  sketch.text('chosen/score', scoreSentence(stage, vote, chosen.standing), { ...text, y: area.y + area.height - pad * 0.7 - score, height: score }, { size: Math.max(30, sketch.large(40)), weight: 700, colour: theme.onAccent }, { maxLines: 1, stand: 'bottom' });
  unveil(stage, 'chosen/veil', area, appeared);
}
