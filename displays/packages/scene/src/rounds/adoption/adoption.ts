import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs } from '../../mirror';
import { drawDots } from '../../parts/dots';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { drawLineage, fittingLineage, lineageLines, type Lineage } from '../../parts/lineage';
import { split } from '../../parts/split';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { adoptionWords } from './words';

type Round = RoundOf<'adoption'>;

/** The ambition with what it was chosen among, and the room that fills person by person. */
export const adoption: RoundScene<'adoption'> = {
  draw(stage, round) {
    const words = adoptionWords(stage.language);
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    const { main, aside } = split(stage, body, { width: 620, height: 460 });
    const sentence = aside ? undefined : sentenceHeight(stage, round, main.width);
    const lineage = drawAmbition(stage, round, sentence === undefined ? main : { ...main, height: main.height - sentence - 16 });
    if (aside) drawRoom(stage, round, aside, { x: main.x + main.width / 2, y: main.y + main.height / 3 });
    else drawSentence(stage, round, { ...main, y: main.y + main.height - (sentence ?? 0), height: sentence ?? 0 });
    drawFooter(stage);
    return {
      label: `${round.title}. ${countSentence(stage, round)}`,
      lines: [...ambitionLines(round), ours(countSentence(stage, round)), ...lineageLines(lineage)],
      status: statusOf(stage, round),
    };
  },
};

function ambitionLines(round: Round) {
  return [theirs(ambitionOf(round))];
}

function ambitionOf(round: Round): string {
  return round.detail.ambitions.map((each) => each.text).join(' · ');
}

/** Returns what it shows of the lineage. */
function drawAmbition(stage: Stage, round: Round, area: Rect): Lineage {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const first = round.detail.ambitions[0];
  const lineage = fittingLineage(stage, adoptionWords(language)('among'), { text: ambitionOf(round), lineage: first?.lineage ?? [] }, { width: area.width, height: area.height * 0.4 });
  const plate = { ...area, height: area.height - (lineage.rows.length === 0 ? 0 : lineage.height + sketch.large(12)) };
  sketch.box('ambition/plate', plate, { fill: theme.accent, radius: sketch.large(32) });
  const pad = sketch.large(52);
  const text = { x: plate.x + pad, y: plate.y + pad * 0.6, width: plate.width - 2 * pad, height: plate.height - pad * 1.2 };
  const ambition = ambitionOf(round);
  const look = sketch.fitting(ambition, [96, 84, 72, 62, 54, 46, 40, 34, 30].map((size) => sketch.large(size)), text, { weight: 700, leading: 1.14, colour: theme.onAccent });
  sketch.text('ambition/text', ambition, text, look, { stand: 'middle' });
  drawLineage(stage, 'ambition', lineage, { ...area, y: area.y + area.height - lineage.height, height: lineage.height });
  return lineage;
}

/** Whoever commits takes a place in the room, coming from the ambition. */
function drawRoom(stage: Stage, round: Round, area: Rect, from: { readonly x: number; readonly y: number }): void {
  const { session, motion } = stage;
  const adopted = round.detail.adopted ?? 0;
  const seats = Math.max(adopted, session.present ?? 0);
  const height = sentenceHeight(stage, round, area.width);
  drawSentence(stage, round, { ...area, y: area.y + area.height - height, height });
  drawDots(stage, 'room/dot', { ...area, height: area.height - height - 20 }, { all: seats, full: Math.round(motion.value(`room/${round.id}`, adopted)), from });
}

/** Two lines where it has them, or needs them. */
function sentenceHeight(stage: Stage, round: Round, width: number): number {
  const { sketch } = stage;
  const size = Math.max(32, sketch.large(48));
  const lines = sketch.compact ? sketch.measure(countSentence(stage, round), { size, weight: 700, leading: 1.2 }, width, 2).lines : 2;
  return Math.ceil(size * 1.2) * lines;
}

function drawSentence(stage: Stage, round: Round, area: Rect): void {
  const { sketch } = stage;
  const sentence = countSentence(stage, round);
  const look = sketch.fitting(sentence, [48, 42, 36, 32].map((size) => sketch.large(size)), area, { weight: 700, leading: 1.2, colour: sketch.theme.accent });
  sketch.text('room/sentence', sentence, area, look, { stand: 'bottom', maxLines: 2 });
}

function countSentence(stage: Stage, round: Round): string {
  const words = adoptionWords(stage.language);
  const adopted = round.detail.adopted ?? 0;
  const present = Math.max(adopted, stage.session.present ?? 0);
  return adopted > 0 && adopted === present ? words('everybody', { adopted }) : words('count', { adopted, present });
}
