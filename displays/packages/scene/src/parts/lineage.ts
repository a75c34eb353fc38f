import type { LineageItem } from '@livesession/wire';
import type { Rect } from '../draw';
import { ours, theirs, type MirrorLine } from '../mirror';
import { signs } from '../signs';
import type { Lettering } from '../sketch';
import type { Stage } from '../stage';
import { wordsOf } from '../words';

interface Row {
  readonly item: LineageItem;
  /** It is the chosen one itself. */
  readonly own: boolean;
  readonly height: number;
}

/** What a question was chosen among, as far as there is room for it. */
export interface Lineage {
  readonly title: string;
  readonly rows: readonly Row[];
  /** That there are more; empty where all are shown. */
  readonly more: string;
  readonly height: number;
}

const indent = 56;
const titleHeight = 52;
const apart = 10;
const most = 8;
const line = 36;

const words = wordsOf({
  fr: { more: '{count, plural, one {et # autre question} other {et # autres questions}}' },
  en: { more: '{count, plural, one {and # more question} other {and # more questions}}' },
});

/** Whole questions: fewer of them rather than their beginnings. The chosen one stands in large letters already, so it leaves first. */
export function fittingLineage(stage: Stage, title: string, chosen: { readonly text: string; readonly lineage: readonly LineageItem[] }, room: { readonly width: number; readonly height: number }): Lineage {
  const all = chosen.lineage.length > 1 ? chosen.lineage.map((item) => rowOf(stage, item, item.text === chosen.text, room.width)) : [];
  const others = all.filter((row) => !row.own);
  for (const rows of [all, ...others.map((_, at) => others.slice(0, others.length - at))]) {
    const hidden = others.length - rows.filter((row) => !row.own).length;
    const height = titleHeight + rows.reduce((sum, row) => sum + row.height + apart, 0) + (hidden > 0 ? line : 0);
    if (rows.length > 0 && rows.length <= most && height <= room.height) return { title, rows, height, more: hidden > 0 ? words(stage.language)('more', { count: hidden }) : '' };
  }
  return { title, rows: [], more: '', height: 0 };
}

export function drawLineage(stage: Stage, id: string, lineage: Lineage, area: Rect): void {
  const { sketch } = stage;
  const { theme } = sketch;
  if (lineage.rows.length === 0) return;
  sketch.text(`${id}/title`, lineage.title, { ...area, height: titleHeight }, { size: 32, weight: 700, colour: theme.accent }, { maxLines: 1, stand: 'middle' });
  let y = area.y + titleHeight;
  for (const { item, own, height } of lineage.rows) {
    if (own) sketch.sign(`${id}/${item.optionId}/sign`, signs.check, { x: area.x, y, width: 36, height: 36 }, theme.accent);
    else sketch.box(`${id}/${item.optionId}/dot`, { x: area.x + 11, y: y + 12, width: 14, height: 14 }, { fill: theme.inkSoft, radius: 7 });
    sketch.text(`${id}/${item.optionId}`, item.text, { x: area.x + indent, y, width: area.width - indent, height: height + 1 }, lettering(own));
    y += height + apart;
  }
  sketch.text(`${id}/more`, lineage.more, { x: area.x + indent, y, width: area.width - indent, height: line }, { size: 28, leading: line / 28, colour: theme.inkSoft }, { maxLines: 1 });
}

export function lineageLines(lineage: Lineage): readonly MirrorLine[] {
  return lineage.rows.length === 0 ? [] : [ours(lineage.title), ...lineage.rows.map(({ item }) => theirs(item.text)), ours(lineage.more)];
}

function rowOf(stage: Stage, item: LineageItem, own: boolean, width: number): Row {
  return { item, own, height: stage.sketch.measure(item.text, lettering(own), width - indent, 99).height };
}

function lettering(own: boolean): Lettering {
  return { size: 30, leading: line / 30, weight: own ? 700 : 500 };
}
