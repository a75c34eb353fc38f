import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawSeats } from '../../parts/seats';
import { adoptionWords } from './words';

type Round = RoundOf<'adoption'>;

const seatsWidth = 600;
const rowHeight = 48;
const mostAncestors = 6;

/** The ambition with what it was chosen among, and the room that fills person by person. */
export const adoption: RoundScene<'adoption'> = {
  draw(stage, round) {
    const words = adoptionWords(stage.language);
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    drawAmbition(stage, round, { ...body, width: body.width - seatsWidth - 56 });
    drawRoom(stage, round, { ...body, x: body.x + body.width - seatsWidth, width: seatsWidth });
    drawFooter(stage, '');
    return {
      label: `${round.title}. ${countSentence(stage, round)}`,
      lines: [...round.detail.ambitions.map((each) => theirs(each.text)), ours(countSentence(stage, round)), ...lineageOf(round).map((item) => theirs(item.text))],
      status: statusOf(stage, round),
    };
  },
};

function lineageOf(round: Round): Round['detail']['ambitions'][number]['lineage'] {
  const lineage = round.detail.ambitions[0]?.lineage ?? [];
  return lineage.length > 1 ? lineage : [];
}

function drawAmbition(stage: Stage, round: Round, area: Rect): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const lineage = lineageOf(round).slice(0, mostAncestors);
  const tail = lineage.length === 0 ? 0 : 68 + lineage.length * rowHeight;
  const plate = { ...area, height: area.height - tail };
  sketch.box('ambition/plate', plate, { fill: theme.accent, radius: 28 });
  const text = { x: plate.x + 48, y: plate.y + 32, width: plate.width - 96, height: plate.height - 64 };
  const ambition = round.detail.ambitions.map((each) => each.text).join(' · ');
  const look = sketch.fitting(ambition, [84, 72, 62, 54, 46, 40, 34, 30], text, { weight: 700, leading: 1.16, colour: theme.onAccent });
  sketch.text('ambition/text', ambition, text, look, { stand: 'middle' });
  if (lineage.length === 0) return;
  const y = plate.y + plate.height;
  sketch.text('ambition/among', adoptionWords(language)('among'), { ...area, y: y + 22, height: 42 }, { size: 30, weight: 700, colour: theme.accent }, { maxLines: 1 });
  lineage.forEach((item, at) => {
    const row = { x: area.x, y: y + 68 + at * rowHeight, width: area.width, height: rowHeight };
    sketch.box(`ambition/${at}/dot`, { x: row.x + 4, y: row.y + 17, width: 14, height: 14 }, { fill: theme.inkSoft, radius: 7 });
    sketch.text(`ambition/${at}`, item.text, { ...row, x: row.x + 40, width: row.width - 40 }, { size: 30 }, { maxLines: 1, stand: 'middle' });
  });
}

function drawRoom(stage: Stage, round: Round, area: Rect): void {
  const { sketch, session, motion } = stage;
  const adopted = round.detail.adopted ?? 0;
  const seats = Math.max(adopted, session.present ?? 0);
  const sentence = { ...area, y: area.y + area.height - 130, height: 130 };
  const words = countSentence(stage, round);
  const look = sketch.fitting(words, [44, 38, 32], sentence, { weight: 700, leading: 1.2, colour: sketch.theme.accent });
  sketch.text('room/sentence', words, sentence, look, { stand: 'bottom', maxLines: 3 });
  drawSeats(stage, { ...area, height: area.height - 154 }, seats, Math.round(motion.value(`room/${round.id}`, adopted)));
}

function countSentence(stage: Stage, round: Round): string {
  const words = adoptionWords(stage.language);
  const adopted = round.detail.adopted ?? 0;
  const present = Math.max(adopted, stage.session.present ?? 0);
  return adopted > 0 && adopted === present ? words('everybody', { adopted }) : words('count', { adopted, present });
}
