import type { Finalist, LineageItem } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame } from '../../parts/frame';
import { appearing, unveil } from '../../parts/moment';
import { split } from '../../parts/split';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { drawFunnel, funnelLine, funnelOf } from './funnel';
import { scoreSentence, turnoutSentence } from './sentences';
import { choiceWords } from './words';

const rowHeight = 52;
const titleHeight = 56;

/** The one question, those it was chosen among, and how many the room began with. */
export function drawChosen(stage: Stage, vote: Vote, since: number): Told {
  const [chosen] = vote.tally.finalists ?? [];
  if (!chosen) throw new Error('A result without a finalist has no chosen question.');
  const { sketch } = stage;
  const words = choiceWords(stage.language);
  const body = drawFrame(stage, vote.round, words('chosen'));
  const funnel = funnelOf(stage, vote);
  const { main, aside } = funnel.length > 1 ? split(stage, body, { width: 300, height: 240 }) : { main: body, aside: undefined };
  const among = chosen.lineage.length > 1 ? chosen.lineage : [];
  const fit = Math.max(0, Math.min(6, Math.floor((main.height * 0.46 - titleHeight) / rowHeight)));
  const lineage = fit < 2 ? [] : among.slice(0, fit);
  const tail = lineage.length === 0 ? 0 : titleHeight + sketch.large(16) + lineage.length * rowHeight;
  drawQuestion(stage, vote, chosen, { ...main, height: main.height - tail }, appearing(stage, since, 600, 1200));
  if (lineage.length > 0) drawLineage(stage, chosen, lineage, { ...main, y: main.y + main.height - tail, height: tail }, appearing(stage, since, 2200));
  if (aside) drawFunnel(stage, aside, funnel, appearing(stage, since, 1200, 900));
  const { tieReason } = vote.tally;
  const below = tieReason ? words('decided', { reason: tieReason }) : turnoutSentence(stage, vote);
  drawFooter(stage, below);
  return {
    label: `${words('chosen')}. ${chosen.text}`,
    lines: [theirs(chosen.text), ours(scoreSentence(stage, vote, chosen.standing)), ...(funnel.length > 1 ? [funnelLine(stage, funnel)] : []), ...(lineage.length > 0 ? [ours(words('chosenAmong'))] : []), ...lineage.map((item) => theirs(item.text))],
    status: `${words('chosen')}. ${chosen.text}`,
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

function drawLineage(stage: Stage, chosen: Finalist, lineage: readonly LineageItem[], area: Rect, appeared: number): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const top = area.y + sketch.large(16);
  sketch.text('lineage/title', choiceWords(language)('chosenAmong'), { ...area, y: top, height: titleHeight }, { size: 32, weight: 700, colour: theme.accent }, { maxLines: 1, stand: 'middle' });
  lineage.forEach((item, at) => {
    const y = top + titleHeight + at * rowHeight;
    const own = item.optionId === chosen.optionId || item.text === chosen.text;
    if (own) sketch.sign(`lineage/${item.optionId}/sign`, signs.check, { x: area.x, y: y + 8, width: 36, height: 36 }, theme.accent);
    else sketch.box(`lineage/${item.optionId}/dot`, { x: area.x + 11, y: y + 19, width: 14, height: 14 }, { fill: theme.inkSoft, radius: 7 });
    sketch.text(`lineage/${item.optionId}`, item.text, { x: area.x + 56, y, width: area.width - 56, height: rowHeight }, { size: 32, weight: own ? 700 : 500 }, { maxLines: 1, stand: 'middle' });
  });
  unveil(stage, 'lineage/veil', area, appeared);
}
