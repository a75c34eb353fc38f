import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import type { Lettering } from '../../sketch';
import type { Stage } from '../../stage';

export interface Subject {
  readonly letter: string;
  readonly text: string;
  /** Ids of the cards that are about it. */
  readonly cards: readonly string[];
}

const pad = 20;
const badge = 48;
const indent = badge + 20;
const below = 16;
const row = 64;

/** Finalists are few; past the alphabet the number itself. */
export function letterOf(number: number): string {
  return number <= 26 ? String.fromCodePoint(64 + number) : String(number);
}

/** What the heading takes over a page of findings, whichever finalist they are about: the wall below must not move when the page turns. It leaves the findings the larger part. */
export function headingHeight(stage: Stage, subjects: readonly Subject[], area: Rect): number {
  const look = headingLook(stage);
  const needed = Math.max(badge, ...subjects.map(({ text }) => stage.sketch.measure(text, look, textWidth(area.width), 99).height)) + 2 * pad + below;
  return Math.min(needed, Math.floor(area.height * 0.45));
}

/** The finalist in full, over what the tables have found about it. */
export function drawHeading(stage: Stage, subject: Subject, area: Rect): void {
  const { sketch } = stage;
  const { theme } = sketch;
  const plate = { ...area, height: area.height - below };
  sketch.box('explored/plate', plate, { fill: theme.accentSoft, radius: 18 });
  drawBadge(stage, 'explored', { x: plate.x + pad, y: plate.y + (plate.height - badge) / 2, width: badge, height: badge }, subject.letter, true);
  sketch.text('explored/text', subject.text, { x: plate.x + pad + indent, y: plate.y + pad, width: textWidth(area.width), height: plate.height - 2 * pad }, headingLook(stage), { stand: 'middle' });
}

function headingLook({ sketch }: Stage): Lettering {
  return { size: Math.max(28, sketch.large(36)), weight: 700, leading: 1.2 };
}

function textWidth(width: number): number {
  return width - 2 * pad - indent;
}

/** Every finding as a square in the row of its finalist; those on the screen now are filled. */
export function drawMap(stage: Stage, area: Rect, subjects: readonly Subject[], shown: ReadonlySet<string>): void {
  const columns = Math.max(1, Math.min(subjects.length, Math.floor(area.width / 340)));
  const width = (area.width - 40 * (columns - 1)) / columns;
  subjects.forEach((subject, at) => {
    const cell = { x: area.x + (at % columns) * (width + 40), y: area.y + Math.floor(at / columns) * row, width, height: row };
    if (cell.y + badge <= area.y + area.height) drawRow(stage, cell, subject, shown);
  });
}

function drawRow(stage: Stage, area: Rect, { letter, cards }: Subject, shown: ReadonlySet<string>): void {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const id = `subject/${letter}`;
  drawBadge(stage, id, { ...area, width: badge, height: badge }, letter, cards.some((card) => shown.has(card)));
  sketch.text(`${id}/count`, formatNumber(cards.length, language), { x: area.x + indent, y: area.y, width: 46, height: badge }, { size: 32, weight: 700, digits: true }, { maxLines: 1, stand: 'middle' });
  const squares = { x: area.x + indent + 56, width: area.width - indent - 56 };
  const step = Math.min(24, Math.floor(squares.width / Math.max(1, Math.ceil(cards.length / 2))));
  const perRow = Math.max(1, Math.floor(squares.width / step));
  const top = area.y + (badge - Math.ceil(cards.length / perRow) * step) / 2;
  cards.forEach((card, at) => {
    const here = shown.has(card);
    const rect = { x: squares.x + (at % perRow) * step, y: top + Math.floor(at / perRow) * step, width: step - 4, height: step - 4 };
    sketch.box(`${id}/${card}`, rect, { fill: here ? theme.fill : theme.paper, radius: 3, line: { colour: here ? theme.fill : theme.inkSoft, width: 2 } });
  });
}

function drawBadge(stage: Stage, id: string, rect: Rect, letter: string, strong: boolean): void {
  const { sketch } = stage;
  const { theme } = sketch;
  sketch.box(`${id}/badge`, rect, { fill: strong ? theme.accent : theme.accentSoft, radius: 12 });
  sketch.text(`${id}/letter`, letter, rect, { size: 30, weight: 700, colour: strong ? theme.onAccent : theme.accent }, { align: 'center', stand: 'middle', maxLines: 1 });
}
