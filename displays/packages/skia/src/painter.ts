import type { Canvas, CanvasKit, Paint, Path } from 'canvaskit-wasm';
import type { BoxItem, Item, ModulesItem, SignItem, TextItem } from '@livesession/scene';
import { Bounded } from './bounded';
import { colourOf } from './canvasKit';
import { overlap, toPixels, type PixelRect, type Placement } from './changed';
import type { TextSetter } from './textSetter';

const quietZone = 4;

/** Puts items on a canvas; owns the paint and the signs' paths. */
export class Painter implements Disposable {
  private readonly paint: Paint;
  private readonly paths = new Bounded<Path>(64, (path) => path.delete());

  constructor(
    private readonly kit: CanvasKit,
    private readonly text: TextSetter,
  ) {
    this.paint = new kit.Paint();
  }

  /** Paints all that touches `clip`, and nothing outside it. */
  paintInto(canvas: Canvas, background: string, items: readonly Item[], placement: Placement, clip: PixelRect): void {
    const { kit } = this;
    canvas.save();
    canvas.clipRect(kit.LTRBRect(clip.left, clip.top, clip.right, clip.bottom), kit.ClipOp.Intersect, false);
    canvas.clear(colourOf(kit, background));
    for (const item of items) {
      const pixels = toPixels(item.rect, placement);
      if (overlap(pixels, clip)) this.paintItem(canvas, item, placement, pixels);
    }
    canvas.restore();
  }

  [Symbol.dispose](): void {
    this.paint.delete();
    this.paths.clear();
  }

  private paintItem(canvas: Canvas, item: Item, placement: Placement, pixels: PixelRect): void {
    canvas.save();
    // Modules and clips are laid on device pixels, all else in logical units.
    if (item.kind === 'text') canvas.clipRect(this.kit.LTRBRect(pixels.left, pixels.top, pixels.right, pixels.bottom), this.kit.ClipOp.Intersect, false);
    if (item.kind === 'modules') {
      this.modules(canvas, item, placement);
    } else {
      canvas.translate(placement.offsetX, placement.offsetY);
      canvas.scale(placement.scale, placement.scale);
      if (item.kind === 'box') this.box(canvas, item);
      else if (item.kind === 'text') this.write(canvas, item);
      else this.sign(canvas, item);
    }
    canvas.restore();
  }

  private box(canvas: Canvas, item: BoxItem): void {
    const { kit, paint } = this;
    const { x, y, width, height } = item.rect;
    const radius = Math.min(item.radius, width / 2, height / 2);
    paint.setAntiAlias(true);
    if (item.line) {
      paint.setColor(colourOf(kit, item.line.colour, item.opacity));
      canvas.drawRRect(kit.RRectXY(kit.XYWHRect(x, y, width, height), radius, radius), paint);
    }
    const edge = item.line?.width ?? 0;
    const inner = Math.max(0, radius - edge);
    paint.setColor(colourOf(kit, item.fill, item.opacity));
    canvas.drawRRect(kit.RRectXY(kit.XYWHRect(x + edge, y + edge, width - 2 * edge, height - 2 * edge), inner, inner), paint);
  }

  private write(canvas: Canvas, item: TextItem): void {
    canvas.drawParagraph(this.text.paragraph(item.text, item.style, item.rect.width, item), item.rect.x, item.rect.y);
  }

  private sign(canvas: Canvas, item: SignItem): void {
    const path = this.paths.get(item.path, () => parsed(this.kit, item.path));
    canvas.translate(item.rect.x, item.rect.y);
    canvas.scale(item.rect.width / 24, item.rect.height / 24);
    this.paint.setAntiAlias(true);
    this.paint.setColor(colourOf(this.kit, item.fill));
    canvas.drawPath(path, this.paint);
  }

  /** Every module the same whole number of device pixels and no smoothing, so that cameras in the last row can read it. */
  private modules(canvas: Canvas, item: ModulesItem, placement: Placement): void {
    const count = item.modules.length + 2 * quietZone;
    const side = Math.min(item.rect.width, item.rect.height) * placement.scale;
    const step = Math.max(1, Math.floor(side / count));
    const left = Math.round(item.rect.x * placement.scale + placement.offsetX + (side - step * item.modules.length) / 2);
    const top = Math.round(item.rect.y * placement.scale + placement.offsetY + (side - step * item.modules.length) / 2);
    this.paint.setAntiAlias(false);
    this.paint.setColor(this.kit.BLACK);
    item.modules.forEach((row, y) => {
      for (const { start, end } of runs(row)) {
        canvas.drawRect(this.kit.LTRBRect(left + start * step, top + y * step, left + end * step, top + (y + 1) * step), this.paint);
      }
    });
  }
}

function parsed(kit: CanvasKit, svg: string): Path {
  const path = kit.Path.MakeFromSVGString(svg);
  if (!path) throw new Error(`Not an SVG path: ${svg}`);
  return path;
}

function* runs(row: string): Generator<{ start: number; end: number }> {
  for (const match of row.matchAll(/1+/g)) yield { start: match.index, end: match.index + match[0].length };
}

