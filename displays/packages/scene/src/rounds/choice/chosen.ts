import type { Finalist, LineageItem } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame } from '../../parts/frame';
import { appearing, unveil } from '../../parts/moment';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { scoreSentence, turnoutSentence } from './sentences';
import { choiceWords } from './words';

/** The one question, and those it was chosen among. */
export function drawChosen(stage: Stage, vote: Vote, since: number): Told {
  const [chosen] = vote.tally.finalists ?? [];
  if (!chosen) throw new Error('A result without a finalist has no chosen question.');
  const words = choiceWords(stage.language);
  const body = drawFrame(stage, vote.round, words('chosen'));
  const lineage = chosen.lineage.length > 1 ? chosen.lineage : [];
  const rowHeight = 56;
  const tail = lineage.length === 0 ? 0 : 64 + Math.min(lineage.length, 6) * rowHeight;
  const panel = { ...body, height: body.height - tail };
  drawQuestion(stage, vote, chosen, panel, appearing(stage, since, 600, 1200));
  if (lineage.length > 0) drawLineage(stage, chosen, lineage, { ...body, y: panel.y + panel.height, height: tail }, rowHeight, appearing(stage, since, 2200));
  const { tieReason } = vote.tally;
  drawFooter(stage, tieReason ? words('decided', { reason: tieReason }) : turnoutSentence(stage, vote));
  return {
    label: `${words('chosen')}. ${chosen.text}`,
    lines: [theirs(chosen.text), ours(scoreSentence(stage, vote, chosen.standing)), ...(lineage.length > 0 ? [ours(words('chosenAmong'))] : []), ...lineage.map((item) => theirs(item.text))],
    status: `${words('chosen')}. ${chosen.text}`,
  };
}

function drawQuestion(stage: Stage, vote: Vote, chosen: Finalist, area: Rect, appeared: number): void {
  const { sketch } = stage;
  const { theme } = sketch;
  sketch.box('chosen/plate', { ...area, height: area.height - 12 }, { fill: theme.accent, radius: 28 });
  const text = { x: area.x + 56, y: area.y + 28, width: area.width - 112, height: area.height - 12 - 56 - 64 };
  const look = sketch.fitting(chosen.text, [96, 84, 72, 62, 54, 46, 40, 34], text, { weight: 700, leading: 1.14, colour: theme.onAccent });
  sketch.text('chosen/text', chosen.text, text, look, { stand: 'middle' });
  sketch.text('chosen/score', scoreSentence(stage, vote, chosen.standing), { ...text, y: area.y + area.height - 12 - 84, height: 60 }, { size: 38, weight: 700, colour: theme.onAccent }, { maxLines: 1 });
  unveil(stage, 'chosen/veil', area, appeared);
}

function drawLineage(stage: Stage, chosen: Finalist, lineage: readonly LineageItem[], area: Rect, rowHeight: number, appeared: number): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  sketch.text('lineage/title', choiceWords(language)('chosenAmong'), { ...area, y: area.y + 10, height: 44 }, { size: 32, weight: 700, colour: theme.accent }, { maxLines: 1 });
  lineage.slice(0, 6).forEach((item, at) => {
    const y = area.y + 60 + at * rowHeight;
    const own = item.optionId === chosen.optionId || item.text === chosen.text;
    if (own) sketch.sign(`lineage/${item.optionId}/sign`, signs.check, { x: area.x, y: y + 9, width: 36, height: 36 }, theme.accent);
    else sketch.box(`lineage/${item.optionId}/dot`, { x: area.x + 11, y: y + 20, width: 14, height: 14 }, { fill: theme.inkSoft, radius: 7 });
    sketch.text(`lineage/${item.optionId}`, item.text, { x: area.x + 56, y, width: area.width - 56, height: rowHeight }, { size: 32, weight: own ? 700 : 500 }, { maxLines: 1, stand: 'middle' });
  });
  unveil(stage, 'lineage/veil', area, appeared);
}
