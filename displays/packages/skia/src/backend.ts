import type { Picture } from '@livesession/scene';
import type { Placement } from './changed';

/** Something that shows pictures on a canvas element of its own. */
export interface Backend extends Disposable {
  readonly name: 'webgl' | 'raster';
  readonly canvas: HTMLCanvasElement;
  show(picture: Pick<Picture, 'background' | 'items'>, placement: Placement): void;
  /** The next picture is painted whole. */
  forget(): void;
}
