import type { Picture, TextItem } from '@livesession/scene';
import type { Studio } from '../src/node';

export interface Cell {
  readonly label: string;
  readonly picture: Picture;
}

const gap = 12;
const labelHeight = 24;

/** Many pictures on one, each so wide, with its name above: to look at all of them at once. */
export function contactSheet(studio: Studio, cells: readonly Cell[], columns: number, width: number): Uint8Array {
  const stage = cells[0]?.picture.stage ?? { width: 16, height: 9 };
  const height = Math.round((width * stage.height) / stage.width);
  const rows = Math.ceil(cells.length / columns);
  const sheet = { width: columns * (width + gap) + gap, height: rows * (height + labelHeight + gap) + gap };
  const bytes = new Uint8Array(sheet.width * sheet.height * 4).fill(160);
  for (let at = 3; at < bytes.length; at += 4) bytes[at] = 255;
  cells.forEach((cell, at) => {
    const [x, y] = [gap + (at % columns) * (width + gap), gap + Math.floor(at / columns) * (height + labelHeight + gap)];
    copy(studio.pixels(label(cell.label, width), width, labelHeight), width, labelHeight, bytes, sheet.width, x, y);
    copy(studio.pixels(cell.picture, width, height), width, height, bytes, sheet.width, x, y + labelHeight);
  });
  return studio.encoded(bytes, sheet.width, sheet.height);
}

function copy(from: Uint8ClampedArray, width: number, height: number, into: Uint8Array, stride: number, x: number, y: number): void {
  for (let row = 0; row < height; row++) into.set(from.subarray(row * width * 4, (row + 1) * width * 4), ((y + row) * stride + x) * 4);
}

function label(text: string, width: number): Pick<Picture, 'stage' | 'background' | 'items'> {
  const item: TextItem = {
    kind: 'text', id: 'label', text, rect: { x: 4, y: 0, width: width - 8, height: labelHeight }, align: 'start', direction: 'ltr', maxLines: 1,
    style: { size: 17, weight: 500, font: 'sans', leading: 1.3, colour: '#000000', digits: false },
  };
  return { stage: { width, height: labelHeight }, background: '#ffffff', items: [item] };
}
