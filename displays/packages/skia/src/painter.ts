import type { Canvas, CanvasKit, Paint, Path } from 'canvaskit-wasm';
import type { BoxItem, ImageItem, Item, ModulesItem, SignItem, TextItem } from '@livesession/scene';
import { Bounded } from './bounded';
import { colourOf } from './canvasKit';
import type { ImageShelf } from './imageShelf';
import { overlap, snapped, toPixels, type PixelRect, type Placement } from './pixels';
import { cornersOf, shapeOf, type BoxShape } from './smoothed';
import type { TextSetter } from './textSetter';

const quietZone = 4;

/** Puts items on a canvas; owns the paint and the signs' paths. */
export class Painter implements Disposable {
  private readonly paint: Paint;
  private readonly paths = new Bounded<Path>(64, (path) => path.delete());

  constructor(
    private readonly kit: CanvasKit,
    private readonly text: TextSetter,
    private readonly images: ImageShelf | undefined,
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
    if (item.kind === 'box') return this.box(canvas, item, placement);
    if (item.kind === 'modules') return this.modules(canvas, item, placement);
    if (item.kind === 'image') return this.image(canvas, item, placement);
    canvas.save();
    if (item.kind === 'text') canvas.clipRect(this.kit.LTRBRect(pixels.left, pixels.top, pixels.right, pixels.bottom), this.kit.ClipOp.Intersect, false);
    canvas.translate(placement.offsetX, placement.offsetY);
    canvas.scale(placement.scale, placement.scale);
    if (item.kind === 'text') this.write(canvas, item);
    else this.sign(canvas, item);
    canvas.restore();
  }

  /** Straight parts on whole pixels without smoothing, corners one by one: so a clip that spares the corners changes no pixel. */
  private box(canvas: Canvas, item: BoxItem, placement: Placement): void {
    const shape = shapeOf(item, placement);
    const fill = colourOf(this.kit, item.fill, item.opacity);
    const line = item.line && colourOf(this.kit, item.line.colour, item.opacity);
    if (line) this.straight(canvas, { ...shape, edge: 0 }, line);
    this.straight(canvas, shape, fill);
    for (const corner of cornersOf(shape)) {
      canvas.save();
      canvas.clipRect(this.kit.LTRBRect(corner.left, corner.top, corner.right, corner.bottom), this.kit.ClipOp.Intersect, false);
      if (line) this.round(canvas, { ...shape, edge: 0 }, line);
      this.round(canvas, shape, fill);
      canvas.restore();
    }
  }

  private straight(canvas: Canvas, { rect, radius, edge }: BoxShape, colour: Float32Array): void {
    const deep = Math.max(radius, edge);
    this.paint.setAntiAlias(false);
    this.paint.setColor(colour);
    this.fill(canvas, rect.left + deep, rect.top + edge, rect.right - deep, rect.top + deep);
    this.fill(canvas, rect.left + edge, rect.top + deep, rect.right - edge, rect.bottom - deep);
    this.fill(canvas, rect.left + deep, rect.bottom - deep, rect.right - deep, rect.bottom - edge);
  }

  private fill(canvas: Canvas, left: number, top: number, right: number, bottom: number): void {
    if (right > left && bottom > top) canvas.drawRect(this.kit.LTRBRect(left, top, right, bottom), this.paint);
  }

  private round(canvas: Canvas, { rect, radius, edge }: BoxShape, colour: Float32Array): void {
    const inner = Math.max(0, radius - edge);
    this.paint.setAntiAlias(true);
    this.paint.setColor(colour);
    canvas.drawRRect(this.kit.RRectXY(this.kit.LTRBRect(rect.left + edge, rect.top + edge, rect.right - edge, rect.bottom - edge), inner, inner), this.paint);
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

  /** On whole pixels, so that a clip that cuts it changes none of them. */
  private image(canvas: Canvas, item: ImageItem, placement: Placement): void {
    const image = this.images?.find(item.source);
    if (!image) return;
    const { left, top, right, bottom } = snapped(item.rect, placement);
    const scale = Math.min((right - left) / image.width(), (bottom - top) / image.height());
    const [width, height] = [Math.round(image.width() * scale), Math.round(image.height() * scale)];
    const at = { left: left + Math.floor((right - left - width) / 2), top: top + Math.floor((bottom - top - height) / 2) };
    this.paint.setAntiAlias(false);
    this.paint.setColor(this.kit.BLACK);
    const [whole, target] = [this.kit.XYWHRect(0, 0, image.width(), image.height()), this.kit.XYWHRect(at.left, at.top, width, height)];
    canvas.drawImageRectOptions(image, whole, target, this.kit.FilterMode.Linear, this.kit.MipmapMode.Linear, this.paint);
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

