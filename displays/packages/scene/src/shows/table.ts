import type { Rect } from '../draw';
import { ours, theirs, type MirrorLine, type Told } from '../mirror';
import { drawFooter, drawHead, pageSentence, titleOf } from '../parts/frame';
import { split } from '../parts/split';
import { drawTableGrid } from '../parts/tableGrid';
import { drawWall, wallSizes, type WallCard } from '../parts/wall';
import { recordAt, recordsOf } from '../records';
import { cardOf, sentOnes, toldOf } from '../rounds/tableCommitments/board';
import type { Stage } from '../stage';
import { showWords } from './words';

interface TableCard {
  readonly card: WallCard;
  readonly told: readonly MirrorLine[];
}

/** One table: who is there, and what it has written for everybody. */
export function drawTableScreen(stage: Stage, number: number): Told {
  const words = showWords(stage.language);
  const title = words('table', { table: String(number) });
  const seats = recordAt(stage.records, 'seating', 'seating')?.tables.find((table) => table.table === number);
  const there = seats ? words('tableThere', { there: seats.there, seats: seats.seats }) : '';
  const body = drawHead(stage, titleOf(stage), title);
  const { main, aside } = split(stage, body, { width: 380, height: 330 });
  const cards = cardsOf(stage, number);
  const view = cards.length === 0 ? drawNothing(stage, main) : drawWall(stage, `table/${number}`, main, cards.map((each) => each.card), { sizes: wallSizes, markWidth: 62 });
  if (aside && seats) drawSeats(stage, aside, { number, seats: seats.seats, there: seats.there }, there);
  drawFooter(stage, view ? pageSentence(stage, view) : '', aside ? '' : there);
  return {
    label: `${title}. ${there}`,
    lines: [ours(there), ...(view ? cards.filter((each) => view.shown.has(each.card.id)).flatMap((each) => each.told) : [ours(words('tableNothing'))])],
    status: title,
  };
}

/** Its commitments first, then its findings and notes. */
function cardsOf(stage: Stage, table: number): readonly TableCard[] {
  const commitments = sentOnes(stage, (each) => each.table === table).map((each, at) => ({ card: { ...cardOf(stage, each), word: undefined, mark: String(at + 1) }, told: toldOf(stage, each) }));
  const findings = recordsOf(stage.records, 'tableSheet').flatMap((sheet) => (sheet.table === table && sheet.onWall !== undefined ? [written(`finding/${sheet.roundId}`, sheet.onWall)] : []));
  const notes = recordsOf(stage.records, 'note').filter((note) => note.table === table).sort((one, other) => one.number - other.number).map((note) => written(note.id, note.text));
  return [...commitments, ...[...findings, ...notes].map((each, at) => ({ ...each, card: { ...each.card, mark: String(commitments.length + at + 1) } }))];
}

function written(id: string, text: string): TableCard {
  return { card: { id, mark: '', text }, told: [theirs(text)] };
}

function drawNothing(stage: Stage, area: Rect): undefined {
  const { sketch } = stage;
  const text = showWords(stage.language)('tableNothing');
  sketch.text('table/nothing', text, area, sketch.fitting(text, [72, 60, 50, 42].map((size) => sketch.large(size)), area, { weight: 700, leading: 1.16, colour: sketch.theme.inkSoft }), { stand: 'middle' });
}

function drawSeats(stage: Stage, area: Rect, table: { readonly number: number; readonly seats: number; readonly there: number }, there: string): void {
  const height = 84;
  drawTableGrid(stage, 'seats', { ...area, height: area.height - height }, [table]);
  stage.sketch.text('seats/there', there, { ...area, y: area.y + area.height - height, height }, { size: 32, weight: 700, leading: 1.2, colour: stage.sketch.theme.accent }, { align: 'center', maxLines: 2 });
}
