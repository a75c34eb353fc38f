export { changedRects, type PixelRect, type Placement } from './changed';
export { Easel, place } from './easel';
export { FontShelf, type FontFile } from './fontShelf';
export { RasterPixels } from './rasterPixels';
export { TextSetter } from './textSetter';
