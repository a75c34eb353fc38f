import type { Finalist } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame } from '../../parts/frame';
import { appearing, unveil } from '../../parts/moment';
import { signs } from '../../signs';
import type { Stage } from '../../stage';
import { drawBar } from './bar';
import type { Vote } from './choice';
import { scaleOf, type Scale } from './scale';
import { scoreSentence, turnoutSentence } from './sentences';
import { choiceWords } from './words';

const gap = 16;
const textWidth = 1010;

/** What the room chose, from the last place to the first. */
export function drawFinalists(stage: Stage, vote: Vote, since: number): Told {
  const words = choiceWords(stage.language);
  const finalists = vote.tally.finalists ?? [];
  const heading = words('finalists', { count: finalists.length });
  const body = drawFrame(stage, vote.round, heading);
  const height = Math.min(170, (body.height - gap * (finalists.length - 1)) / finalists.length);
  const scale = scaleOf(vote.round.detail.rule, finalists);
  const room = { ...body, width: textWidth, height: height - 20 - (finalists.some((finalist) => mergedInto(finalist) > 1) ? 40 : 0) };
  const size = Math.min(...finalists.map((finalist) => stage.sketch.fitting(finalist.text, [40, 36, 32, 30], room, { leading: 1.2 }).size));
  finalists.forEach((finalist, at) => {
    const appeared = appearing(stage, since, 500 + (finalists.length - 1 - at) * 900, 700);
    drawFinalist(stage, finalist, { ...body, y: body.y + at * (height + gap), height }, size, scale, appeared, isTied(finalists, finalist));
  });
  const { tieReason } = vote.tally;
  drawFooter(stage, tieReason ? words('decided', { reason: tieReason }) : turnoutSentence(stage, vote));
  return {
    label: `${vote.round.title}. ${heading}`,
    lines: [
      ...finalists.map((finalist) => theirs(words(isTied(finalists, finalist) ? 'rowTied' : 'row', { rank: String(finalist.rank), text: finalist.text, score: scoreSentence(stage, vote, finalist.standing) }))),
      ours(tieReason ? words('decided', { reason: tieReason }) : turnoutSentence(stage, vote)),
    ],
    status: `${heading}. ${finalists[0]?.text ?? ''}`,
  };
}

function isTied(finalists: readonly Finalist[], one: Finalist): boolean {
  return finalists.filter((other) => other.rank === one.rank).length > 1;
}

/** How many questions became this one; what it was only chosen among, itself included, does not count. */
function mergedInto(finalist: Finalist): number {
  return finalist.lineage.some((item) => item.optionId === finalist.optionId) ? 0 : finalist.lineage.length;
}

function drawFinalist(stage: Stage, finalist: Finalist, rect: Rect, size: number, scale: Scale, appeared: number, tied: boolean): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const id = `finalist/${finalist.optionId}`;
  const first = finalist.rank === 1;
  const middle = rect.y + rect.height / 2;
  sketch.box(id, rect, { fill: theme.surface, radius: 20, line: { colour: first ? theme.accent : theme.line, width: first ? 5 : 2 } });
  sketch.text(`${id}/rank`, String(finalist.rank), { x: rect.x + 16, y: rect.y, width: 96, height: rect.height }, { size: 72, weight: 700, colour: theme.accent, leading: 1.1 }, { align: 'center', stand: 'middle', maxLines: 1 });
  if (tied) sketch.sign(`${id}/tied`, signs.equal, { x: rect.x + 108, y: middle - 17, width: 34, height: 34 }, theme.accent);
  const merged = mergedInto(finalist);
  const gathered = merged > 1 ? choiceWords(language)('gathers', { count: merged }) : '';
  const text = { x: rect.x + 156, y: rect.y + 10, width: textWidth, height: rect.height - 20 - (gathered === '' ? 0 : 40) };
  sketch.text(`${id}/text`, finalist.text, text, { size, leading: 1.2 }, { stand: 'middle' });
  sketch.text(`${id}/gathers`, gathered, { ...text, y: rect.y + rect.height - 50, height: 40 }, { size: 28, colour: theme.inkSoft }, { maxLines: 1 });
  drawBar(stage, id, { x: rect.x + 1206, y: middle - 18, width: rect.width - 1206 - 32, height: 36 }, { value: finalist.standing, scale }, appeared);
  unveil(stage, `${id}/veil`, rect, appeared);
}
