import type { RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { drawWall } from '../../parts/wall';
import { recordAt } from '../../records';
import type { Stage } from '../../stage';
import { wordsOf } from '../../words';
import type { RoundScene } from '../roundScene';

type Round = RoundOf<'reportBack'>;

const shape = {
  layouts: [
    { columns: 1, size: 72, most: 2 },
    { columns: 1, size: 56, most: 4 },
    { columns: 2, size: 46, most: 8 },
    { columns: 2, size: 36 },
    { columns: 3, size: 30 },
  ],
  markWidth: 62,
};

const wordsIn = wordsOf({
  fr: {
    table: 'La table {table} présente',
    none: 'Les tables présentent tour à tour',
    listen: 'Écoutons la table {table}',
    next: 'Ensuite : table {table}',
    last: 'Dernière table',
    over: 'La restitution est terminée',
  },
  en: {
    table: 'Table {table} reports',
    none: 'The tables report in turn',
    listen: 'Let us listen to table {table}',
    next: 'Next: table {table}',
    last: 'Last table',
    over: 'The report-back is over',
  },
});

/** What the table that has the floor brings, its time, and who follows. */
export const reportBack: RoundScene<'reportBack'> = {
  draw(stage, round) {
    const heading = headingOf(stage, round);
    const area = drawFrame(stage, round, heading);
    const items = itemsOf(stage, round);
    if (items.length === 0) drawListen(stage, round, area);
    else drawWall(stage, `report/${round.detail.table}`, area, items.map((item, at) => ({ id: item.id, mark: String(at + 1), text: item.text, ...(item.note && { notes: [{ id: 'note', text: item.note }] }) })), shape);
    const follows = followsOf(stage, round);
    drawFooter(stage, follows);
    return { label: `${round.title}. ${heading}`, lines: [...items.map((item) => theirs(item.text)), ...(follows === '' ? [] : [ours(follows)])], status: `${statusOf(stage, round)}. ${heading}` };
  },
};

function itemsOf(stage: Stage, round: Round) {
  const report = recordAt(stage.records, `report/${round.id}`, 'report');
  return round.status !== 'closed' && report?.table === round.detail.table ? (report?.items ?? []) : [];
}

function headingOf(stage: Stage, round: Round): string {
  const words = wordsIn(stage.language);
  const { table } = round.detail;
  if (round.status === 'closed') return words('over');
  return table === undefined ? words('none') : words('table', { table: String(table) });
}

function followsOf(stage: Stage, round: Round): string {
  const { table, next } = round.detail;
  if (round.status === 'closed' || table === undefined) return '';
  return next === undefined ? wordsIn(stage.language)('last') : wordsIn(stage.language)('next', { table: String(next) });
}

function drawListen(stage: Stage, round: Round, area: Rect): void {
  const { table } = round.detail;
  if (round.status === 'closed' || table === undefined) return;
  const { sketch } = stage;
  sketch.text('report/listen', wordsIn(stage.language)('listen', { table: String(table) }), area, { size: 110, weight: 700, colour: sketch.theme.accent }, { stand: 'middle', maxLines: 2 });
}
