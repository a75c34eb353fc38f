import type { ReportItem, RoundOf } from '@livesession/wire';
import type { Rect } from '../../draw';
import { ours, theirs } from '../../mirror';
import { drawFooter, drawFrame, pageSentence, statusOf } from '../../parts/frame';
import { drawWall, wallSizes, type WallView } from '../../parts/wall';
import { recordAt } from '../../records';
import type { Stage } from '../../stage';
import { wordsOf } from '../../words';
import type { RoundScene } from '../roundScene';

type Round = RoundOf<'reportBack'>;

const shape = { sizes: wallSizes, markWidth: 62, settled: true };

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
    const view = items.length === 0 ? drawListen(stage, round, area) : drawItems(stage, round, area, items);
    const follows = followsOf(stage, round);
    drawFooter(stage, view ? pageSentence(stage, view) : '', follows);
    const shown = items.filter((item) => view?.shown.has(item.id));
    return {
      label: `${round.title}. ${heading}`,
      lines: [...(view ? [] : [ours(listenSentence(stage, round))]), ...shown.flatMap((item) => [theirs(item.text), ...(item.note ? [theirs(item.note)] : [])])],
      status: `${statusOf(stage, round)}. ${heading}`,
    };
  },
};

function drawItems(stage: Stage, round: Round, area: Rect, items: readonly ReportItem[]): WallView {
  const cards = items.map((item, at) => ({ id: item.id, mark: String(at + 1), text: item.text, ...(item.note && { notes: [{ id: 'note', text: item.note }] }) }));
  return drawWall(stage, `report/${round.detail.table}`, area, cards, shape);
}

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

function listenSentence(stage: Stage, round: Round): string {
  const { table } = round.detail;
  return round.status === 'closed' || table === undefined ? '' : wordsIn(stage.language)('listen', { table: String(table) });
}

function drawListen(stage: Stage, round: Round, area: Rect): undefined {
  const { sketch } = stage;
  const sentence = listenSentence(stage, round);
  const look = sketch.fitting(sentence, [150, 124, 104, 84].map((size) => sketch.large(size)), area, { weight: 700, leading: 1.12, colour: sketch.theme.accent });
  sketch.text('report/listen', sentence, area, look, { stand: 'middle', maxLines: 3 });
}
